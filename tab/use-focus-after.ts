import { type RefObject, useEffect, useRef } from 'react'

/** When a form is gone, so is what had focus in it. */
export function useFocusAfter(isWriting: boolean, place: RefObject<HTMLElement | null>): void {
  const wasWriting = useRef(isWriting)
  useEffect(() => {
    if (wasWriting.current && !isWriting) place.current?.focus()
    wasWriting.current = isWriting
  }, [isWriting, place])
}
