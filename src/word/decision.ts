/** What a facilitator has decided about one word, whatever way it is spelt: `word` is its key. */
export interface WordDecision {
  word: string
  /** The word it counts as, which may itself count as another. */
  into?: string | undefined
  status?: 'shown' | 'hidden' | undefined
}

export type WordStatus = 'waiting' | 'shown' | 'hidden'

/** Lets words count as another one. What each of them was made of comes along, and can be taken out. */
export function merged(
  decisions: readonly WordDecision[],
  words: readonly string[],
  into: string,
): WordDecision[] {
  const target = rootOf(decisions, into)
  return words.reduce((all, word) => {
    const root = rootOf(all, word)
    return root === target ? all : decided(all, root, { into: target })
  }, decisions.slice())
}

/** Undoes a merge: the word stands for itself again, with what had been merged into it before. */
export function split(decisions: readonly WordDecision[], word: string): WordDecision[] {
  return decided(decisions, word, { into: undefined })
}

export function moderated(
  decisions: readonly WordDecision[],
  words: readonly string[],
  status: WordStatus,
): WordDecision[] {
  const kept = status === 'waiting' ? undefined : status
  return words.reduce((all, word) => decided(all, word, { status: kept }), decisions.slice())
}

/** Those that have to do with words that somebody still says, straight or through a merge. */
export function stillAbout(
  decisions: readonly WordDecision[],
  said: ReadonlySet<string>,
): WordDecision[] {
  const into = intoOf(decisions)
  const needed = new Set([...said].flatMap((word) => chainOf(into, word)))
  return decisions.filter(({ word }) => needed.has(word))
}

/** Which word each counts as, for those that have been merged. */
export function intoOf(decisions: readonly WordDecision[]): ReadonlyMap<string, string> {
  return new Map(decisions.flatMap(({ word, into }) => (into === undefined ? [] : [[word, into]])))
}

/** The word, the one that it counts as, and so on. Merging makes no circles. */
export function chainOf(into: ReadonlyMap<string, string>, word: string): string[] {
  const next = into.get(word)
  return next === undefined ? [word] : [word, ...chainOf(into, next)]
}

function rootOf(decisions: readonly WordDecision[], word: string): string {
  return chainOf(intoOf(decisions), word).at(-1)!
}

function decided(
  decisions: readonly WordDecision[],
  word: string,
  change: Partial<WordDecision>,
): WordDecision[] {
  const before = decisions.find((each) => each.word === word)
  const after = { ...before, word, ...change }
  const others = decisions.filter((each) => each !== before)
  return after.into === undefined && after.status === undefined ? others : [...others, after]
}
