import type { Answer } from '../../src/poll/poll.ts'
import type { OwnAnswer } from '../../src/reads/seminar.ts'
import type { Room } from '../support/room.ts'
import type { BarsRead } from './bars.ts'

/**
 * What everybody has answered to a poll, each asked in their own name. The only way to know, since
 * nobody can see what somebody else has answered.
 */
export async function answersGiven(room: Room, pollId: string): Promise<Answer[]> {
  const answers = await Promise.all(
    room.people.map(async ({ name }) => {
      const person = await room.ask(name)
      const { answer } = await person.read<OwnAnswer>(`/api/polls/${pollId}/answer`)
      return answer ?? []
    }),
  )
  return answers.flat()
}

/** The bars that these answers come to. */
export function barsFrom(
  answers: Answer[],
  { options, optionIds }: { options: string[]; optionIds: string[] },
): BarsRead {
  return Object.fromEntries(
    optionIds.map((id, index) => [
      options[index]!,
      answers.filter((answer) => chosenIn(answer).includes(id)).length,
    ]),
  )
}

function chosenIn(answer: Answer): string[] {
  if ('recognition' in answer) return [answer.recognition]
  return 'optionIds' in answer ? answer.optionIds : []
}
