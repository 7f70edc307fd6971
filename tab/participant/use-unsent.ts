import { useState } from 'react'
import type { LiveState } from '../../src/reads/live.ts'
import { textIn } from './ballot-draft.ts'
import { keptBallot, useDraftKey } from './use-ballot.ts'

export interface Unsent {
  text: string
  /** The question is still on the screen, but closed. */
  isClosed: boolean
}

/** Text that somebody wrote to a question that they can't send it to any more. */
export function useUnsent(state: LiveState | undefined): Unsent | undefined {
  const content = state?.step?.content
  const shownId = content?.kind === 'poll' ? content.id : undefined
  const isOpen = content?.kind === 'poll' && content.phase === 'open'
  const [lastId, setLastId] = useState(shownId)
  if (shownId && shownId !== lastId && isOpen) setLastId(shownId)

  const key = useDraftKey((isOpen ? undefined : (shownId ?? lastId)) ?? '')
  const kept = keptBallot(key)
  const text = kept && textIn(kept)
  if (!text || isOpen) return undefined
  return { text, isClosed: shownId !== undefined }
}
