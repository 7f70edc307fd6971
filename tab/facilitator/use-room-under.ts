import { type RefObject, useEffect, useRef } from 'react'

/**
 * For what sticks to the bottom of the window: nothing that gets focus may come to lie under it. How
 * high it is stands in `--room-under` as well, for its own buttons to take back: they are in sight.
 */
export function useRoomUnder<Bar extends HTMLElement>(): RefObject<Bar | null> {
  const bar = useRef<Bar>(null)
  useEffect(() => {
    if (!bar.current) return undefined
    const { style } = document.documentElement
    const changes = new ResizeObserver(([entry]) => {
      const room = `${(entry?.borderBoxSize[0]?.blockSize ?? 0) + 8}px`
      style.scrollPaddingBlockEnd = room
      style.setProperty('--room-under', room)
    })
    changes.observe(bar.current)
    return () => {
      changes.disconnect()
      style.removeProperty('scroll-padding-block-end')
      style.removeProperty('--room-under')
    }
  }, [])
  return bar
}
