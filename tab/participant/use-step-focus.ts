import { type RefObject, useEffect, useRef } from 'react'

/**
 * When the step changes, focus that was in the old step moves to the new heading, so that keyboard
 * and screen reader go on from there. Focus elsewhere, and somebody who is typing, is left alone.
 */
export function useStepFocus(main: RefObject<HTMLElement | null>, step: string | undefined): void {
  const hadFocus = useRef(false)
  const shown = useRef(step)

  useEffect(() => {
    const remember = () => {
      hadFocus.current = main.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [main])

  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const wasRemoved = document.activeElement === document.body
    if (hadFocus.current && wasRemoved) main.current?.querySelector('h1')?.focus()
  }, [main, step])
}
