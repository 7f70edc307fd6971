import type { PollView } from '../../src/reads/live.ts'
import type { AnswerInput } from '../participant/answer-input.ts'
import { AllocationInput } from './allocation-input.tsx'
import { OpenTextInput } from './open-text-input.tsx'
import { PolarityInput } from './polarity-input.tsx'
import { RankInput } from './rank-input.tsx'
import { ScaleInput } from './scale-input.tsx'
import { WordsInput } from './words-input.tsx'

/** The ways to answer that are fetched when first needed. */
export function KindInput({
  poll,
  ...input
}: AnswerInput & { poll: Exclude<PollView, { pollKind: 'recognition' | 'choice' }> }) {
  switch (poll.pollKind) {
    case 'scale':
      return <ScaleInput poll={poll} {...input} />
    case 'polarity':
      return <PolarityInput poll={poll} {...input} />
    case 'ranking':
      return <RankInput poll={poll} {...input} />
    case 'allocation':
      return <AllocationInput poll={poll} {...input} />
    case 'words':
      return <WordsInput poll={poll} {...input} />
    case 'openText':
      return <OpenTextInput poll={poll} {...input} />
  }
}
