import { useEffect, useRef, useState } from 'react'

const pauseMs = 5000

/**
 * Text for a polite live region. It follows `text`, but at most once in five seconds, so that a
 * screen reader is not drowned while votes come in; the last text always gets said.
 */
export function useAnnouncement(text: string): string {
  const [announced, setAnnounced] = useState('')
  const announcedAt = useRef(0)

  useEffect(() => {
    const wait = Math.max(0, announcedAt.current + pauseMs - Date.now())
    const timer = setTimeout(() => {
      announcedAt.current = Date.now()
      setAnnounced(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text])

  return announced
}
