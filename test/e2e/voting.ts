import type { Answer } from '../../src/poll/poll.ts'
import type { Recognition } from '../../src/recognition.ts'
import { recognitions } from '../../src/recognition.ts'
import type { OwnAnswer } from '../../src/reads/seminar.ts'
import type { HttpPerson } from '../support/http-person.ts'

/** Somebody who keeps changing their mind, and remembers what the server has said about it. */
export interface Voter {
  person: HttpPerson
  /** The last answer that the server has acknowledged. */
  acknowledged: Recognition | undefined
  /** Sent after that, and never answered: it may have arrived. */
  unanswered: Recognition | undefined
}

/** Votes again and again until the server is gone. `onVote` hears of every acknowledgement. */
export async function keepVoting(voter: Voter, pollId: string, onVote: () => void): Promise<void> {
  for (;;) {
    const recognition = recognitions[Math.floor(Math.random() * recognitions.length)]!
    voter.unanswered = recognition
    try {
      await voter.person.command('poll.vote', { pollId, answer: { recognition } })
    } catch (error) {
      if (error instanceof TypeError) return // the connection broke
      throw error
    }
    voter.acknowledged = recognition
    voter.unanswered = undefined
    onVote()
  }
}

/** What the server says that this person has answered. */
export async function answerOf(
  { person }: Voter,
  pollId: string,
): Promise<Recognition | undefined> {
  const { answer } = await person.read<OwnAnswer>(`/api/polls/${pollId}/answer`)
  return recognitionIn(answer)
}

function recognitionIn(answer: Answer | undefined): Recognition | undefined {
  return answer && 'recognition' in answer ? answer.recognition : undefined
}
