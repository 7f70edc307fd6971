import { type RefObject, useEffect, useRef } from 'react'

/** For what sticks to the bottom of the window: nothing that gets focus may come to lie under it. */
export function useRoomUnder<Bar extends HTMLElement>(): RefObject<Bar | null> {
  const bar = useRef<Bar>(null)
  useEffect(() => {
    if (!bar.current) return undefined
    const { style } = document.documentElement
    const changes = new ResizeObserver(([entry]) => {
      style.scrollPaddingBlockEnd = `${(entry?.borderBoxSize[0]?.blockSize ?? 0) + 8}px`
    })
    changes.observe(bar.current)
    return () => {
      changes.disconnect()
      style.removeProperty('scroll-padding-block-end')
    }
  }, [])
  return bar
}
