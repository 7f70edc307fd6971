import { AppError } from '../errors.ts'
import type { KindRules } from './kind-rules.ts'

export interface OpenTextSettings {
  /** How many signs a text may have. */
  longest: number
  moderation: Moderation
}

/** Are words of people's own read before others see them, or shown at once and taken off if need be? */
export type Moderation = 'before' | 'after'

export interface OpenTextAnswer {
  text: string
}

/** The text is kept as a remark, and moderated as one; what is counted is that somebody wrote. */
export const openText: KindRules<
  OpenTextSettings,
  OpenTextAnswer,
  OpenTextAnswer,
  { kind: 'wall' }
> = {
  answeredBy: 'text',
  marksOf({ longest }, answer) {
    const { length } = answer.text.trim()
    if (length === 0 || length > longest) throw new AppError('invalid_input')
    return []
  },
  answerFrom: (_, __, remark) => ({ text: remark ?? '' }),
  pictureOf: () => ({ kind: 'wall' }),
}
