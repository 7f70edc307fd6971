import type { Count } from '../ballot/ballot.ts'
import { AppError } from '../errors.ts'
import { participantsMaySeeResult, type Poll } from '../poll/poll.ts'

/**
 * Only a cloud that moves: one that shows while people answer. In any other the first picture that
 * people see must be the whole one, or what comes after it would tell what the last few wrote.
 */
export function requireMoving(poll: Poll): void {
  const { kind, phase, isSealed } = poll
  if (kind !== 'words' || phase !== 'open' || isSealed || !participantsMaySeeResult(poll)) {
    throw new AppError('cloud_not_moving')
  }
}

/** The count that shows: as it was when the cloud was frozen, without words taken back since. */
export function countThatShows({ frozen }: Pick<Poll, 'frozen'>, now: Count): Count {
  if (!frozen) return now
  const marks = Object.entries(frozen.marks).filter(
    ([mark]) => Object.hasOwn(now.marks, mark) && now.marks[mark]! > 0,
  )
  return { ballots: frozen.ballots, marks: Object.fromEntries(marks) }
}
