import { useEffect, useRef } from 'react'

/** Puts focus where a link leads: once, as soon as it is there. */
export function useLanding(find: (() => HTMLElement | null) | undefined): void {
  const hasLanded = useRef(false)

  useEffect(() => {
    if (!find || hasLanded.current) return
    const place = find()
    if (!place) return
    hasLanded.current = true
    place.scrollIntoView({ block: 'start' })
    place.focus()
  })
}
