import { type RefObject, useEffect, useRef } from 'react'

/**
 * A part that scrolls by itself begins at its top when something else is shown in it. Where it is the
 * page that scrolls, the page comes back to the part, but not from under what somebody is writing.
 */
export function useTopOf<Part extends HTMLElement>(
  shown: string | undefined,
  { comesBack = false }: { comesBack?: boolean } = {},
): RefObject<Part | null> {
  const part = useRef<Part>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    part.current?.scrollTo(0, 0)
    if (part.current && comesBack && !isWriting()) showTopOf(part.current)
  }, [shown, comesBack])
  return part
}

function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false
}

function showTopOf(part: HTMLElement): void {
  const { top } = part.getBoundingClientRect()
  if (top < 0 || top > innerHeight / 2) scrollBy(0, top)
}
