import { type RefObject, useEffect, useRef } from 'react'

/** A part that scrolls by itself begins at its top when something else is shown in it. */
export function useTopOf<Part extends HTMLElement>(
  shown: string | undefined,
): RefObject<Part | null> {
  const part = useRef<Part>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    part.current?.scrollTo(0, 0)
  }, [shown])
  return part
}
