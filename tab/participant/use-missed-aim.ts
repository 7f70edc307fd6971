import { useState } from 'react'
import type { LiveState } from '../../src/reads/live.ts'
import type { Aim } from '../address.ts'

/**
 * Did a link lead to something other than what the room was at? Only until the room moves on:
 * then it is no longer about the link.
 */
export function useMissedAim(aim: Aim | undefined, state: LiveState | undefined): boolean {
  const [first, setFirst] = useState<LiveState>()
  if (state && !first) setFirst(state)
  if (!aim || !state || !first || state.seminar.status !== 'running') return false
  return !isShown(aim, first) && first.step?.index === state.step?.index
}

function isShown(aim: Aim, { step, seminar }: LiveState): boolean {
  if (!step || seminar.status !== 'running') return false
  if ('step' in aim) return step.index + 1 === aim.step
  return step.content.kind === 'poll' && step.content.id === aim.pollId
}
