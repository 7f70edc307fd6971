import type { DraftFieldView } from '../../src/reads/joint-answer.ts'

/** A field among the others. */
export type Place = Pick<DraftFieldView, 'findingId' | 'part'>

/** What this person has written in a field, and what was there when they began. */
export interface Typed extends Place {
  words: string
  /** The revision that was read. */
  base: number
  /** What of it has been stored, if any. */
  stored?: string | undefined
}

type Stored = DraftFieldView | undefined

/** Undefined once it has been stored, and what was stored has been read again. */
export function pending(typed: Typed | undefined, stored: Stored): Typed | undefined {
  if (!typed || typed.words === (stored?.words ?? '')) return undefined
  const isReadAgain = typed.stored === typed.words && (stored?.revision ?? 0) > typed.base
  return isReadAgain ? undefined : typed
}

/** Somebody else has written in the field since this person began to. */
export function isClash(typed: Typed, stored: Stored): boolean {
  return stored !== undefined && !stored.isMine && stored.revision > typed.base
}

/** Goes on from what is on the screen. What others write from here on is a clash. */
export function typedOn(
  place: Place,
  words: string,
  was: Typed | undefined,
  stored: Stored,
): Typed {
  const current = pending(was, stored)
  return current ? { ...current, words } : { ...place, words, base: stored?.revision ?? 0 }
}

export function keyOf({ findingId, part }: Place): string {
  return `${part}:${findingId ?? ''}`
}
