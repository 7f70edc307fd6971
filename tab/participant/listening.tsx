import { Notice } from '../components/notice.tsx'
import { useMessages } from '../session.ts'

/** Between questions: nothing to do, and that is as it should be. */
export function Listening() {
  const t = useMessages()
  return <Notice heading={t.seminar.listening.heading} help={t.seminar.listening.help} />
}
