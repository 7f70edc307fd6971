import { type BarsPicture, barsOf } from './bars.ts'
import type { KindRules } from './kind-rules.ts'
import type { Moderation } from './open-text.ts'
import { type Recognition, recognitions } from '../recognition.ts'

export interface RecognitionSettings {
  /** Of the surprises; read before they show unless something else is said. */
  moderation?: Moderation | undefined
}

export interface RecognitionAnswer {
  recognition: Recognition
  /** "Något som förvånar er?" */
  remark?: string | undefined
}

export const recognition: KindRules<
  RecognitionSettings,
  RecognitionAnswer,
  RecognitionAnswer,
  BarsPicture
> = {
  answeredBy: 'recognition',
  marksOf(_, answer) {
    return [answer.recognition]
  },
  answerFrom: (_, marks, remark) => ({ recognition: marks[0] as Recognition, remark }),
  pictureOf: (_, count) => ({ kind: 'bars', bars: barsOf(recognitions, count) }),
  sizesOf: () => [],
}
