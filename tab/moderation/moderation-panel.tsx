import type { LiveState } from '../../src/reads/live.ts'
import { QuestionQueue } from '../questions/question-queue.tsx'
import { Moderation } from './moderation.tsx'
import { WordCare } from './word-care.tsx'

/** What people have written to the current question, for whoever leads to look after. */
export function ModerationPanel({ state }: { state: LiveState }) {
  const poll = state.step?.content
  const { words, questions, lateAnswers } = state.facilitator ?? {}
  if (questions) return <QuestionQueue questions={questions} />
  if (poll?.kind !== 'poll') return null
  if (poll.pollKind === 'words')
    return <WordCare key={poll.id} poll={poll} words={words} lateAnswers={lateAnswers} />
  if (poll.pollKind !== 'recognition' && poll.pollKind !== 'openText') return null
  return state.facilitator && <Moderation key={poll.id} poll={poll} led={state.facilitator} />
}
