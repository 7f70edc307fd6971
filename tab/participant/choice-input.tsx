import { recognitions } from '../../src/recognition.ts'
import type { PollView } from '../../src/reads/live.ts'
import { useLocalText, useMessages } from '../session.ts'
import type { AnswerInput } from './answer-input.ts'
import { choose } from './ballot-draft.ts'
import { ChoiceRows } from './choice-rows.tsx'
import { useNameNobody } from './use-name-nobody.ts'
import { RemarkField } from './remark-field.tsx'

const unsureId = ':unsure' // no option has a colon in its id

/** Rows to choose from: one of the recognitions, with a surprise, or some of the poll's own options. */
export function ChoiceInput({
  poll,
  draft,
  change,
  id,
  labelledBy,
}: AnswerInput & { poll: Extract<PollView, { pollKind: 'recognition' | 'choice' }> }) {
  const t = useMessages()
  const localText = useLocalText()
  const nameNobody = useNameNobody(poll)
  const isRecognition = poll.pollKind === 'recognition'
  const most = isRecognition ? 1 : poll.mostChoices
  const choices = isRecognition
    ? recognitions.map((which) => ({ id: which, label: t.poll.recognition[which] }))
    : poll.options.map(({ id: optionId, label }) => ({ id: optionId, label: localText(label) }))
  const unsure = { id: unsureId, label: t.poll.recognition.unsure, isAlone: true }
  const mayBeUnsure = !isRecognition && poll.mayBeUnsure

  const toggle = (which: string) => {
    if (which === unsureId)
      change({ ...draft, chosen: [], isUnsure: most === 1 || !draft.isUnsure })
    else change({ ...draft, chosen: choose(draft.chosen, which, most), isUnsure: false })
  }

  return (
    <>
      <ChoiceRows
        name={id}
        legend={most === 1 ? t.poll.oneChoice : t.poll.choices(most)}
        labelledBy={labelledBy}
        most={most}
        choices={mayBeUnsure ? [...choices, unsure] : choices}
        chosen={draft.isUnsure ? [unsureId] : draft.chosen}
        onToggle={toggle}
      />
      {isRecognition && (
        <RemarkField
          label={t.poll.surprise}
          help={nameNobody}
          value={draft.remark}
          onChange={(remark) => change({ ...draft, remark })}
        />
      )}
    </>
  )
}
