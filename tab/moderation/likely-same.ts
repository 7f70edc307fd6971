import type { CloudWord } from '../../src/word/cloud.ts'

/**
 * Words that may be forms of one another, such as "tillit", "tilliten" and "tilit": something to
 * suggest, never to do unasked. The most mentioned of each group comes first.
 */
export function likelySame<Word extends CloudWord>(words: readonly Word[]): Word[][] {
  const groups = words.map((word) => [word])
  const groupOf = new Map(words.map((word, index) => [word.key, groups[index]!]))
  for (const [one, other] of likelyPairs(words)) {
    const [to, from] = [groupOf.get(one.key)!, groupOf.get(other.key)!]
    if (to === from) continue
    to.push(...from.splice(0))
    for (const { key } of to) groupOf.set(key, to)
  }
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((one, other) => other.mentions - one.mentions))
}

/** Shorter ones begin too many words; unless somebody has said just that, as "kö" beside "köer". */
const leastStem = 3
/** Shorter words that differ by a letter are mostly different words. */
const leastMisspelt = 7

/** Endings of the same noun, adjective or verb; what remains must be a stem of another, too. */
const endings =
  'a e n s t an ar at en er et na or ade ans ens ets nas arna erna orna arnas ernas ornas'.split(
    ' ',
  )

function likelyPairs<Word extends CloudWord>(words: readonly Word[]): [Word, Word][] {
  const firstWith = new Map<string, Word>()
  const said = new Set(words.map(({ key }) => key))
  const pairs: [Word, Word][] = []
  for (const word of words) {
    for (const stem of stemsOf(word.key, said)) {
      const known = firstWith.get(stem)
      if (known) pairs.push([known, word])
      else firstWith.set(stem, word)
    }
  }
  for (const [index, word] of words.entries()) {
    for (const other of words.slice(0, index)) {
      if (isLetterApart(other.key, word.key)) pairs.push([other, word])
    }
  }
  return pairs
}

function stemsOf(key: string, said: ReadonlySet<string>): string[] {
  const stems = endings
    .filter((ending) => key.endsWith(ending))
    .map((ending) => key.slice(0, -ending.length))
    .filter((stem) => stem.length >= leastStem || said.has(stem))
    .filter((stem) => key.length - stem.length > 1 || key.at(-1) !== stem.at(-1)) // as in "skatt"
  return [key, ...stems]
}

/** One letter left out, put in or changed, or two that have changed places. */
function isLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < leastMisspelt || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const rest = short.slice(start)
  const after = long.slice(start)
  if (short.length < long.length) return rest === after.slice(1)
  const isSwapped = rest[0] === after[1] && rest[1] === after[0] && rest.slice(2) === after.slice(2)
  return isSwapped || rest.slice(1) === after.slice(1)
}
