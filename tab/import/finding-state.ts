import type { Written } from '../../src/feedback/outline/continuation.ts'

/** How a finding stands to the one that it goes on from. */
export type FindingState = 'same' | 'changed' | 'added'

export function stateOf(now: Written, was: Written | undefined): FindingState {
  if (!was) return 'added'
  const isSame =
    now.heading.trim() === was.heading && JSON.stringify(now.body) === JSON.stringify(was.body)
  return isSame ? 'same' : 'changed'
}
