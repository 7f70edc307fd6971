import type { LiveState } from '../../src/reads/live.ts'
import { answerOf } from '../e2e/voting.ts'
import type { Crew } from './crew.ts'
import type { Ledger } from './ledger.ts'

/** Throws unless every vote and document that was acknowledged is there, once. */
export async function checkRound(crew: Crew, ledger: Ledger): Promise<void> {
  await checkVotes(crew, ledger)
  for (const versionId of ledger.saved) await crew.researcher.read(`/api/feedback/${versionId}`)
}

async function checkVotes({ facilitator }: Crew, ledger: Ledger): Promise<void> {
  const state = await facilitator.live(ledger.seminarId, 'facilitator')
  const hasEnded = state.seminar.status === 'ended'
  if (hasEnded && ledger.ending === 'no') throw new Error('It ended by itself')
  if (!hasEnded && ledger.ending === 'done') throw new Error('That it ended has been forgotten')
  if (hasEnded) return checkSealed(state, ledger)
  await checkAnswers(state, ledger)
  const { seminarId } = ledger
  await facilitator.command('seminar.end', { seminarId }) // whatever was cut off can be done again
  checkSealed(await facilitator.live(seminarId, 'facilitator'), ledger)
}

/** Nobody's own answer can be read any more, so it is the number of voters that must be right. */
function checkSealed(state: LiveState, { voters }: Ledger): void {
  const least = voters.filter(({ acknowledged }) => acknowledged).length
  const most = voters.filter((voter) => voter.acknowledged ?? voter.unanswered).length
  const answered = answeredIn(state)
  if (answered < least || answered > most) {
    throw new Error(`${least} to ${most} have answered, and ${answered} are sealed`)
  }
}

async function checkAnswers(state: LiveState, { voters, pollId }: Ledger): Promise<void> {
  let answered = 0
  for (const voter of voters) {
    const kept = await answerOf(voter, pollId)
    if (kept !== voter.acknowledged && kept !== voter.unanswered) {
      throw new Error(`Acknowledged ${voter.acknowledged}, kept ${kept}`)
    }
    if (kept) answered += 1
    voter.acknowledged = kept
    voter.unanswered = undefined
  }
  if (answeredIn(state) !== answered) {
    throw new Error(`${answered} have answered, and ${answeredIn(state)} are shown`)
  }
}

function answeredIn({ step }: LiveState): number {
  if (step?.content.kind !== 'poll') throw new Error('The step is not a poll')
  return step.content.answered
}
