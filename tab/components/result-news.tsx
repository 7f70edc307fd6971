import { useMessages } from '../session.ts'
import { useAnnouncement } from '../use-announcement.ts'

/** Tells a screen reader what the picture now shows, without drowning it while votes come in. */
export function ResultNews({ parts, answered }: { parts: string[]; answered: number }) {
  const t = useMessages()
  const news = useAnnouncement(
    parts.length > 0 ? t.poll.resultNow(parts, t.poll.answered(answered)) : '',
  )
  return (
    <p role="status" className="visually-hidden">
      {news}
    </p>
  )
}
