import { alphabetical } from '../alphabetical.ts'
import { chainOf, intoOf, type WordDecision, type WordStatus } from './decision.ts'
import { wordKey } from './word.ts'

export interface CloudWord {
  key: string
  /** As most people wrote it. */
  word: string
  mentions: number
  /** Every way it was written. */
  madeOf: Spelling[]
}

export interface Spelling {
  word: string
  mentions: number
}

/** A word with all that has been merged into it, for whoever decides about words. */
export interface CaredWord extends CloudWord {
  status: WordStatus
  /** The words it was merged from, each of which can be taken out. */
  parts: (CloudWord & { isHidden: boolean })[]
}

type Marks = Readonly<Record<string, number>>

/** What may be seen of the words, merged as the facilitator says and without those that are hidden. */
export function cloudOf(marks: Marks, decisions: readonly WordDecision[] = []): CloudWord[] {
  return groupsOf(marks, decisions)
    .map(({ root, said }) =>
      cloudWord(
        root,
        said.filter(({ isHidden }) => !isHidden),
      ),
    )
    .filter(({ mentions }) => mentions > 0)
    .sort(mostMentionedFirst)
}

/** All the words, hidden ones too, with what has been decided about each. */
export function caredWords(marks: Marks, decisions: readonly WordDecision[] = []): CaredWord[] {
  return groupsOf(marks, decisions)
    .map(({ root, said }): CaredWord => {
      const status = decisions.find(({ word }) => word === root)?.status ?? 'waiting'
      const counted = status === 'hidden' ? said : said.filter(({ isHidden }) => !isHidden)
      return {
        ...cloudWord(root, counted),
        status,
        parts: said
          .filter(({ key }) => key !== root)
          .map(({ key, spellings, isHidden }) => ({
            ...cloudWord(key, [{ key, spellings }]),
            isHidden: isHidden && status !== 'hidden',
          }))
          .sort(mostMentionedFirst),
      }
    })
    .sort(mostMentionedFirst)
}

interface Said {
  key: string
  spellings: Spelling[]
}

/**
 * The mentions of a merged word are the sum of its spellings', and never how many people wrote any
 * of them: the difference between the two would tell that one person wrote both.
 */
function cloudWord(root: string, said: readonly Said[]): CloudWord {
  const own = said.find(({ key }) => key === root) ?? said.toSorted(mostSaidFirst)[0]
  const madeOf = said.flatMap(({ spellings }) => spellings).sort(mostMentionedFirst)
  return {
    key: root,
    word: own?.spellings.toSorted(mostMentionedFirst)[0]?.word ?? root,
    mentions: sumOf(madeOf),
    madeOf,
  }
}

/** A word is hidden by itself or by any that it counts as: merging it never brings it out. */
function groupsOf(
  marks: Marks,
  decisions: readonly WordDecision[],
): { root: string; said: (Said & { isHidden: boolean })[] }[] {
  const hidden = new Set(
    decisions.filter(({ status }) => status === 'hidden').map(({ word }) => word),
  )
  const into = intoOf(decisions)
  const groups = new Map<string, (Said & { isHidden: boolean })[]>()
  for (const [key, spellings] of spellingsOf(marks)) {
    const chain = chainOf(into, key)
    const root = chain.at(-1)!
    const said = { key, spellings, isHidden: chain.some((word) => hidden.has(word)) }
    groups.set(root, [...(groups.get(root) ?? []), said])
  }
  return [...groups].map(([root, said]) => ({ root, said }))
}

function spellingsOf(marks: Marks): Map<string, Spelling[]> {
  const spellings = new Map<string, Spelling[]>()
  for (const [word, mentions] of Object.entries(marks)) {
    if (mentions === 0) continue // somebody has changed their mind
    const key = wordKey(word)
    spellings.set(key, [...(spellings.get(key) ?? []), { word, mentions }])
  }
  return spellings
}

function sumOf(spellings: readonly Spelling[]): number {
  return spellings.reduce((sum, { mentions }) => sum + mentions, 0)
}

/** Then by the alphabet, so that the order never tells when something was written. */
function mostMentionedFirst(one: Spelling, other: Spelling): number {
  return other.mentions - one.mentions || alphabetical(one.word, other.word)
}

function mostSaidFirst(one: Said, other: Said): number {
  return sumOf(other.spellings) - sumOf(one.spellings) || alphabetical(one.key, other.key)
}
