import type { LiveState } from '../../src/reads/live.ts'

/** Where there is something to react to and nothing else to do: a slide, or a question that is over. */
export function mayReact({ seminar, step, ownPace }: LiveState): boolean {
  if (seminar.status !== 'running' || ownPace || !step) return false
  const { content } = step
  if (content.kind === 'poll') return content.phase === 'closed' || content.phase === 'revealed'
  return content.kind === 'slide'
}
