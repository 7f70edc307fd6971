import type { LeftOut } from '../finding.ts'
import { keysFor } from '../import/finding-key.ts'
import type { Block } from '../rich-text.ts'
import { continuations, type Continuation, type Written } from './continuation.ts'
import { asBlocks, type OutlinePart } from './edit.ts'

/** An imported document as the researcher has arranged it so far. */
export interface OutlineDraft {
  title: string
  summary: Block[]
  parts: OutlinePart[]
  /** What the researcher has said that a part goes on from; empty for a new finding. */
  chosen: Record<string, string>
}

/** What each part that is included goes on from, by its id; what a person has said comes first. */
export function continuationsOf(
  { parts, chosen }: Pick<OutlineDraft, 'parts' | 'chosen'>,
  before: (Written & { key: string })[],
): Map<string, Continuation> {
  const included = parts.filter(({ isIncluded }) => isIncluded)
  const all = new Map<string, Continuation>()
  const taken = new Set<string>()
  for (const { id } of included) {
    const key = chosen[id]
    if (!key || taken.has(key) || !before.some((one) => one.key === key)) continue
    taken.add(key)
    all.set(id, { key, isSure: true })
  }
  const open = included.filter(({ id }) => !all.has(id) && chosen[id] !== '')
  const found = continuations(
    before.filter(({ key }) => !taken.has(key)),
    open,
  )
  for (const [index, { id }] of open.entries()) if (found[index]) all.set(id, found[index])
  return all
}

/**
 * The findings to save. One that goes on from the version before keeps its key; a new one gets a key
 * that no finding of that version has, so that the two are not taken for the same.
 */
export function findingsOf(
  { parts }: Pick<OutlineDraft, 'parts'>,
  goesOn: ReadonlyMap<string, Continuation>,
  before: { key: string }[],
): { key: string; heading: string; body: Block[] }[] {
  const included = parts.filter(({ isIncluded }) => isIncluded)
  const isNew = included.filter(({ id }) => !goesOn.has(id))
  const fresh = keysFor(
    isNew.map(({ heading }) => heading),
    before.map(({ key }) => key),
  )
  const keys = new Map(isNew.map(({ id }, index) => [id, fresh[index]!]))
  return included.map(({ id, heading, body }) => ({
    key: goesOn.get(id)?.key ?? keys.get(id)!,
    heading: heading.trim(),
    body,
  }))
}

/** What was left out by the file's reader and then by the researcher, as many as can be saved. */
export function leftOutOf({ parts }: Pick<OutlineDraft, 'parts'>, read: LeftOut[]): LeftOut[] {
  const excluded = parts
    .filter(({ isIncluded }) => !isIncluded)
    .map(({ heading }): LeftOut => ({ kind: 'other', excerpt: heading.trim(), count: 1 }))
  return [...read, ...excluded].slice(0, 500)
}

/** Moves a part to the end of the summary. */
export function movedToSummary(draft: OutlineDraft, id: string): OutlineDraft {
  const part = draft.parts.find((each) => each.id === id)
  if (!part) return draft
  return {
    ...draft,
    summary: [...draft.summary, ...asBlocks(part, draft.title)],
    parts: draft.parts.filter((each) => each !== part),
  }
}
