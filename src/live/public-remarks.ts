import type { Remark } from '../ballot/remark-repository.ts'
import type { Heading } from '../heading/repository.ts'
import { type Poll, showsUnread } from '../poll/poll.ts'
import type { ShownRemark } from '../reads/live.ts'

/**
 * Those that have been let through, or, where texts are read afterwards, have not been taken off.
 * The texts of the first heading come first, those without one last.
 */
export function publicRemarks(poll: Poll, remarks: Remark[], all: Heading[]): ShownRemark[] {
  const mayWait = showsUnread(poll)
  const headings = headingsOf(poll, all)
  const places = new Map(headings.map(({ id }, place) => [id, place]))
  const placeOf = ({ headingId }: Remark) => places.get(headingId ?? '') ?? headings.length
  return remarks
    .filter(({ status }) => status === 'shown' || (mayWait && status === 'waiting'))
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((remark) => {
      const { id, body, shownAs } = remark
      return { id, body: shownAs ?? body, heading: headings[placeOf(remark)]?.title }
    })
}

export function headingsOf(
  poll: Poll | undefined,
  headings: Heading[],
): { id: string; title: string }[] {
  return headings
    .filter(({ pollId }) => pollId === poll?.id)
    .map(({ id, title }) => ({ id, title }))
}
