import type { Remark } from '../ballot/remark-repository.ts'
import type { Heading } from '../heading/repository.ts'
import { publicResultOf, resultNow, resultOf } from '../poll/kinds.ts'
import type { Poll, Result } from '../poll/poll.ts'
import type { EarlierRound, ShownRemark, Viewer } from '../reads/live.ts'
import type { PollData } from './live-state.ts'
import { publicRemarks } from './public-remarks.ts'

/** What a poll came to each time that it was asked before: at the kickoff, and in rounds here. */
export function earlierRounds(
  viewer: Viewer,
  poll: Poll,
  { earlier, earlierTexts = [], headings, before, threshold }: PollData,
): EarlierRound[] {
  const then = before?.get(poll.id)
  const rounds = (poll.earlierBoxIds ?? []).map((boxId, index): EarlierRound => {
    const count = earlier.get(boxId)!
    const result = resultOf(poll, count, threshold)
    const texts = earlierTexts.filter((text) => text.boxId === boxId)
    const remarks = textsOf(poll, result, texts, headings)
    return { round: index + 1, answered: count.ballots, result, remarks }
  })
  if (!then) return rounds
  const resultFor = viewer === 'facilitator' ? resultNow : publicResultOf
  const result = resultFor(then.poll, then.count, threshold)
  const atKickoff: EarlierRound = {
    round: 0,
    seminar: then.title,
    answered: then.count.ballots,
    result,
    remarks: textsOf(then.poll, result, then.texts, then.headings),
  }
  return [atKickoff, ...rounds]
}

/** A wall is its texts; what was written beside other answers belongs to the talk of that time. */
function textsOf(poll: Poll, result: Result, texts: Remark[], headings: Heading[]): ShownRemark[] {
  return poll.kind === 'openText' && result.shown ? publicRemarks(poll, texts, headings) : []
}
