import type { Count } from '../ballot/ballot.ts'
import type { Remark } from '../ballot/remark-repository.ts'
import { participantsMaySeeResult, type Poll } from '../poll/poll.ts'
import type { PollView } from '../reads/live.ts'
import type { ComingStep, SeminarAround } from '../reads/seminar.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { pollView } from './live-state.ts'
import type { SeminarData } from './seminar-data.ts'

/** What is coming, before a seminar has begun: its parts, but none of the questions themselves. */
export function comingOf({ steps, status }: Seminar): Pick<SeminarAround, 'coming' | 'questions'> {
  if (status !== 'planned') return { coming: [], questions: 0 }
  return {
    coming: steps.flatMap((step): ComingStep[] =>
      step.kind === 'poll'
        ? []
        : [
            {
              kind: step.kind,
              heading: step.heading,
              ...('minutes' in step && { minutes: step.minutes }),
            },
          ],
    ),
    questions: steps.filter(({ kind }) => kind === 'poll').length,
  }
}

/** Those that participants may see the result of, in the order of the agenda. */
export function releasedPolls({ status }: Pick<Seminar, 'status'>, polls: Poll[]): Poll[] {
  return status === 'ended' ? polls.filter(participantsMaySeeResult) : []
}

/** As participants would have seen each of them in the seminar. `remarks` are of any of them. */
export function releasedViews(
  released: Poll[],
  data: SeminarData,
  counts: ReadonlyMap<string, Count>,
  remarks: Remark[],
): PollView[] {
  return released.map((poll) =>
    pollView('participant', poll, {
      ...data,
      count: counts.get(poll.boxId)!,
      remarks: remarks.filter(({ boxId }) => boxId === poll.boxId),
    }),
  )
}
