import type { Remark } from '../ballot/remark-repository.ts'
import type { Heading } from '../heading/repository.ts'
import { participantsMaySeeResult, type Poll, type Result } from '../poll/poll.ts'
import type { EarlierRound, ShownRemark, Viewer } from '../reads/live.ts'
import { publicRemarks } from './public-remarks.ts'
import { resultFor } from './result-for.ts'
import type { PollData } from './seminar-data.ts'

/** What a poll came to each time that it was asked before: at the kickoff, and in rounds here. */
export function earlierRounds(viewer: Viewer, poll: Poll, data: PollData): EarlierRound[] {
  return [...atKickoff(viewer, poll, data), ...roundsHere(viewer, poll, data)]
}

/** What the kickoff never showed stays with those who lead. */
function atKickoff(viewer: Viewer, { id }: Poll, { before, threshold }: PollData): EarlierRound[] {
  const then = before?.get(id)
  if (!then) return []
  const isKeptBack = !participantsMaySeeResult(then.poll)
  if (isKeptBack && viewer !== 'facilitator') return []
  const result = resultFor(viewer, then.poll, then.count, threshold)
  return [
    {
      round: 0,
      seminar: then.title,
      answered: then.count.ballots,
      result,
      remarks: textsOf(then.poll, result, then.texts, then.headings),
      ...(isKeptBack && { isKeptBack }),
    },
  ]
}

function roundsHere(
  viewer: Viewer,
  poll: Poll,
  { earlier, earlierTexts = [], headings, threshold }: PollData,
): EarlierRound[] {
  return (poll.earlierBoxIds ?? []).map((boxId, index) => {
    const count = earlier.get(boxId)!
    const result = resultFor(viewer, { ...poll, frozen: undefined }, count, threshold)
    const texts = earlierTexts.filter((text) => text.boxId === boxId)
    const remarks = textsOf(poll, result, texts, headings)
    return { round: index + 1, answered: count.ballots, result, remarks }
  })
}

function textsOf(poll: Poll, result: Result, texts: Remark[], headings: Heading[]): ShownRemark[] {
  return result.shown ? publicRemarks(poll, texts, headings) : []
}
