import type { LiveState } from '../../src/reads.ts'
import type { Aim } from '../address.ts'

/** Is this what the room is at? */
export function isShown(aim: Aim, { step, seminar }: LiveState): boolean {
  if (!step || seminar.status !== 'running') return false
  if ('step' in aim) return step.index + 1 === aim.step
  return step.content.kind === 'poll' && step.content.id === aim.pollId
}
