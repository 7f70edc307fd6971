import { withoutNumber } from '../import/section-names.ts'
import { type Block, plainText } from '../rich-text.ts'

/** A finding of the version before, or of the one that is about to be saved. */
export interface Written {
  heading: string
  body: Block[]
}

/** Which finding of the version before goes on in this one, and whether that is beyond doubt. */
export interface Continuation {
  key: string
  isSure: boolean
}

const sureFrom = 0.7
const likelyFrom = 0.3
/** How much the body counts for; a heading is short and often rewritten. */
const bodyShare = 0.75

/**
 * Finds the findings of the version before again, each at most once: first by their headings, then
 * by the words they share. A place without an answer is a new finding.
 */
export function continuations(
  before: (Written & { key: string })[],
  now: Written[],
): (Continuation | undefined)[] {
  const found: (Continuation | undefined)[] = now.map(() => undefined)
  const left = new Set(before)
  const old = new Map(before.map((one) => [one, bagsOf(one)]))
  const bags = now.map(bagsOf)
  for (const [index, { heading }] of now.entries()) {
    const same = [...left].filter((one) => named(one.heading) === named(heading))
    const [best] = bestFirst(
      same.map((one) => ({ one, index, score: alike(old.get(one)!, bags[index]!) })),
    )
    if (best) take(best.one, index, true)
  }
  const pairs = [...left].flatMap((one) =>
    now.flatMap((_, index) => {
      const score = found[index] ? 0 : alike(old.get(one)!, bags[index]!)
      return score >= likelyFrom ? [{ one, index, score }] : []
    }),
  )
  for (const { one, index, score } of bestFirst(pairs)) {
    if (left.has(one) && !found[index]) take(one, index, score >= sureFrom)
  }
  return found

  function take(one: Written & { key: string }, index: number, isSure: boolean): void {
    left.delete(one)
    found[index] = { key: one.key, isSure }
  }
}

/** Headings that differ only in numbers and capitals are the same. */
function named(heading: string): string {
  return withoutNumber(heading).normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

type Bag = ReadonlyMap<string, number>

function bagsOf({ heading, body }: Written): { heading: Bag; body: Bag } {
  return { heading: bagOf(heading), body: bagOf(plainText(body)) }
}

function bagOf(text: string): Bag {
  const bag = new Map<string, number>()
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu) ?? []) {
    bag.set(word, (bag.get(word) ?? 0) + 1)
  }
  return bag
}

function alike(one: { heading: Bag; body: Bag }, other: { heading: Bag; body: Bag }): number {
  return (
    bodyShare * shared(one.body, other.body) + (1 - bodyShare) * shared(one.heading, other.heading)
  )
}

/** From 0, no word in common, to 1, the same words as often. */
function shared(one: Bag, other: Bag): number {
  let common = 0
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0)
  const all = sizeOf(one) + sizeOf(other)
  return all === 0 ? 0 : (2 * common) / all
}

function sizeOf(bag: Bag): number {
  let size = 0
  for (const count of bag.values()) size += count
  return size
}

function bestFirst<Pair extends { score: number }>(pairs: Pair[]): Pair[] {
  return pairs.sort((a, b) => b.score - a.score)
}
