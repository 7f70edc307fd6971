import { showsUnread } from '../../src/poll/poll.ts'
import type { PollView } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'

/** What stands at every box that people write an answer in. */
export function useNameNobody(poll: PollView): string {
  const t = useMessages()
  return showsUnread(poll) ? `${t.poll.nameNobody} ${t.poll.showsUnread}` : t.poll.nameNobody
}
