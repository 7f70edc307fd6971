import { AppError } from '../errors.ts'
import type { KindRules } from './kind-rules.ts'
import type { Moderation } from './open-text.ts'

export interface WordsSettings {
  mostWords: number
  moderation: Moderation
}

export interface WordsAnswer {
  words: string[]
}

export interface WordsPicture {
  kind: 'words'
  /** The most mentioned first. */
  words: CloudWord[]
  /** How many are left out until the poll closes, for the facilitator to have read them. */
  waiting: number
}

export interface CloudWord {
  key: string
  /** As most people wrote it. */
  word: string
  mentions: number
  /** Every way it was written. */
  madeOf: { word: string; mentions: number }[]
}

/**
 * A mark is a word as it was written: what counts as the same word is decided when it is shown, so
 * that it can be decided anew. Somebody who writes a word in two ways has said it once.
 */
export const words: KindRules<WordsSettings, WordsAnswer, WordsAnswer, WordsPicture> = {
  answeredBy: 'words',
  marksOf({ mostWords }, answer) {
    const written = answer.words.map(tidy).filter((word) => word !== '')
    const each = [...new Map(written.map((word) => [wordKey(word), word])).values()]
    if (each.length === 0 || each.length > mostWords) throw new AppError('invalid_input')
    return each
  },
  answerFrom: (_, marks) => ({ words: marks }),
  pictureOf: (_, { marks }) => ({ kind: 'words', words: cloudOf(marks), waiting: 0 }),
}

/** What only one person has said is somebody's own words; what several have said is nobody's. */
export function withoutUnread({ words, ...picture }: WordsPicture): WordsPicture {
  const said = words.filter(({ mentions }) => mentions > 1)
  return { ...picture, words: said, waiting: words.length - said.length }
}

/** The same for "Välfärds-stat", "välfärdsstat" and "VÄLFÄRDSSTAT!"; å, ä and ö are letters of their own. */
export function wordKey(word: string): string {
  const bare = word
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[\s\p{Pd}\u00ad]+/gu, '')
  return bare.replaceAll(/^\p{P}+|\p{P}+$/gu, '') || bare || word
}

function cloudOf(marks: Readonly<Record<string, number>>): CloudWord[] {
  const ways = new Map<string, CloudWord['madeOf']>()
  for (const [word, mentions] of Object.entries(marks)) {
    if (mentions === 0) continue // somebody has changed their mind
    const key = wordKey(word)
    ways.set(key, [...(ways.get(key) ?? []), { word, mentions }])
  }
  return [...ways].map(([key, madeOf]) => cloudWord(key, madeOf)).sort(mostMentionedFirst)
}

function cloudWord(key: string, madeOf: CloudWord['madeOf']): CloudWord {
  const sorted = madeOf.sort(mostMentionedFirst)
  const mentions = madeOf.reduce((sum, way) => sum + way.mentions, 0)
  return { key, word: sorted[0]!.word, mentions, madeOf: sorted }
}

/** Then by the alphabet, so that the order never tells when something was written. */
function mostMentionedFirst(
  one: { word: string; mentions: number },
  other: { word: string; mentions: number },
): number {
  return other.mentions - one.mentions || one.word.localeCompare(other.word, 'sv')
}

function tidy(word: string): string {
  return word.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
