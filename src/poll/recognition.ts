import { AppError } from '../errors.ts'
import { barsOf } from './bars.ts'
import type { KindRules } from './kinds.ts'
import { type Recognition, recognitions, type SettingsOf } from './poll.ts'

export interface RecognitionAnswer {
  recognition: Recognition
  /** "Något som förvånar er?" */
  remark?: string | undefined
}

export const recognition: KindRules<SettingsOf<'recognition'>> = {
  marksOf(_, answer) {
    if (!('recognition' in answer)) throw new AppError('invalid_input')
    return [answer.recognition]
  },
  answerFrom: (_, marks, remark) => ({ recognition: marks[0] as Recognition, remark }),
  pictureOf: (_, count) => ({ kind: 'bars', bars: barsOf(recognitions, count) }),
}
