import { AppError } from '../errors.ts'
import { type CloudWord, cloudOf } from '../word/cloud.ts'
import type { WordDecision } from '../word/decision.ts'
import { tidyWord, wordKey } from '../word/word.ts'
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
  /** The most mentioned first. Those that nobody has read yet are only among them for those who lead. */
  words: (CloudWord & { isUnread?: boolean | undefined })[]
  /** How many are left out until the facilitator has read them. */
  waiting: number
  /** Stands still, whatever is answered. */
  isFrozen?: boolean | undefined
}

interface Decided {
  wordDecisions?: WordDecision[] | undefined
}

/**
 * A mark is a word as it was written: what counts as the same word is decided when it is shown, so
 * that it can be decided anew. Somebody who writes a word in two ways has said it once.
 */
export const words: KindRules<WordsSettings & Decided, WordsAnswer, WordsAnswer, WordsPicture> = {
  answeredBy: 'words',
  marksOf({ mostWords }, answer) {
    const written = answer.words.map(tidyWord).filter((word) => word !== '')
    const each = [...new Map(written.map((word) => [wordKey(word), word])).values()]
    if (each.length === 0 || each.length > mostWords) throw new AppError('invalid_input')
    return each
  },
  answerFrom: (_, marks) => ({ words: marks }),
  pictureOf: ({ wordDecisions }, { marks }) => ({
    kind: 'words',
    words: cloudOf(marks, wordDecisions),
    waiting: 0,
  }),
}
