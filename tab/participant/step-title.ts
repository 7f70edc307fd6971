import type { Texts } from '../texts/sv.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { LiveState } from '../../src/reads/live.ts'

/** What a screen reader is told when a new step has come up. */
export function stepTitle(
  state: LiveState | undefined,
  t: Texts,
  language: Language,
): string | undefined {
  if (!state) return undefined
  const { seminar, step } = state
  if (state.ownPace && seminar.status !== 'ended') return t.seminar.ownPace
  if (seminar.status === 'planned') return t.seminar.notStarted.heading
  if (seminar.status === 'ended') return t.seminar.ended.heading
  if (!step) return t.seminar.listening.heading
  const { content } = step
  if (content.kind !== 'poll') return t.seminar.newStep(textIn(content.heading, language))
  if (content.phase === 'draft') return t.seminar.listening.heading
  return t.seminar.newStep(textIn(content.question, language))
}
