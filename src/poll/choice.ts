import { AppError } from '../errors.ts'
import { type BarsPicture, barsOf } from './bars.ts'
import type { KindRules } from './kind-rules.ts'
import { idsOf, type Option, requireKnown } from './options.ts'

export interface ChoiceSettings {
  options: Option[]
  /** 1 for a single choice. */
  mostChoices: number
  /** Is "Vet ej" an answer? */
  mayBeUnsure?: boolean | undefined
}

export interface ChoiceAnswer {
  optionIds: string[]
}

export const choice: KindRules<ChoiceSettings, ChoiceAnswer, ChoiceAnswer, BarsPicture> = {
  answeredBy: 'optionIds',
  marksOf({ options, mostChoices }, answer) {
    const chosen = [...new Set(answer.optionIds)]
    if (chosen.length === 0 || chosen.length > mostChoices) throw new AppError('invalid_input')
    requireKnown(options, chosen)
    return chosen
  },
  answerFrom: (_, marks) => ({ optionIds: marks }),
  pictureOf: ({ options, mayBeUnsure }, count) => ({
    kind: 'bars',
    bars: barsOf(idsOf(options), count),
    ...(mayBeUnsure && { unsure: count.marks['?'] ?? 0 }),
  }),
  sizesOf: () => [],
}
