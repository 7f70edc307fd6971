export interface WordRun {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Beyond this many pairs of words the texts are told apart as wholes, to answer at once. */
const mostPairs = 1_000_000

/** What was struck out of a text and what was put in, word by word, in reading order. */
export function wordDifference(before: string, after: string): WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1
  let end = 0
  const longestEnd = Math.min(old.length, now.length) - start
  while (end < longestEnd && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return joined([
    ...old.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
    ...between(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text) => ({ kind: 'same' as const, text })),
  ])
}

/** The longest words in common, in order, are the same; the rest has been put in or struck out. */
function between(old: string[], now: string[]): WordRun[] {
  if (old.length * now.length > mostPairs) return [...removed(old), ...added(now)]
  const lengths = commonLengths(old, now)
  const runs: WordRun[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      runs.push({ kind: 'same', text: old[i]! })
      i += 1
      j += 1
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) {
      runs.push({ kind: 'removed', text: old[i]! })
      i += 1
    } else {
      runs.push({ kind: 'added', text: now[j]! })
      j += 1
    }
  }
  return [...runs, ...removed(old.slice(i)), ...added(now.slice(j))]
}

/** At `[i][j]`: how many words the rest of the one from i and of the other from j have in common. */
function commonLengths(old: string[], now: string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        old[i] === now[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  return lengths
}

function removed(words: string[]): WordRun[] {
  return words.map((text) => ({ kind: 'removed', text }))
}

function added(words: string[]): WordRun[] {
  return words.map((text) => ({ kind: 'added', text }))
}

/** Each word keeps the space after it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function joined(runs: WordRun[]): WordRun[] {
  const whole: WordRun[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last?.kind === run.kind) last.text += run.text
    else whole.push({ ...run })
  }
  return whole
}
