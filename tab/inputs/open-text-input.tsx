import type { PollView } from '../../src/reads/live.ts'
import type { AnswerInput } from '../participant/answer-input.ts'
import { useNameNobody } from '../participant/use-name-nobody.ts'
import { RemarkField } from '../participant/remark-field.tsx'
import { useKindTexts } from '../texts/use-kind-texts.ts'

const tellFrom = 100 // signs left: before that the limit is nothing to think of

/** An answer in one's own words. */
export function OpenTextInput({
  poll,
  draft,
  change,
}: AnswerInput & { poll: Extract<PollView, { pollKind: 'openText' }> }) {
  const nameNobody = useNameNobody(poll)
  const k = useKindTexts()
  const left = poll.longest - draft.remark.length
  const help = left > tellFrom ? nameNobody : `${nameNobody} ${k.openText.left(left)}`
  return (
    <RemarkField
      label={k.openText.yours}
      help={help}
      value={draft.remark}
      longest={poll.longest}
      onChange={(remark) => change({ ...draft, remark })}
    />
  )
}
