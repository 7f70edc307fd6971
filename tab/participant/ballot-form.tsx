import { useId } from 'react'
import { recognitions } from '../../src/poll/poll.ts'
import type { PollView } from '../../src/reads.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { StepHeading } from '../components/step-heading.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { choose } from './ballot-draft.ts'
import { BallotState } from './ballot-state.tsx'
import { ChoiceRows } from './choice-rows.tsx'
import { RemarkField } from './remark-field.tsx'
import type { BallotHandle } from './use-ballot.ts'
import styles from './ballot-form.module.css'

/** The question and what can be answered to it. */
export function BallotForm({ poll, ballot }: { poll: PollView; ballot: BallotHandle }) {
  const t = useMessages()
  const localText = useLocalText()
  const id = useId()
  const { draft, status, hasSaved, change, submit } = ballot
  const isRecognition = poll.pollKind === 'recognition'
  const most = poll.pollKind === 'choice' ? poll.mostChoices : 1
  const choices = isRecognition
    ? recognitions.map((recognition) => ({
        id: recognition,
        label: t.poll.recognition[recognition],
      }))
    : (poll.pollKind === 'choice' ? poll.options : []).map(({ id: optionId, label }) => ({
        id: optionId,
        label: localText(label),
      }))
  const isNothingToSend = draft.chosen.length === 0 || status === 'sending' || status === 'saved'

  return (
    <>
      <StepHeading id={`${id}-question`}>{localText(poll.question)}</StepHeading>
      {poll.help && <p className={styles.help}>{localText(poll.help)}</p>}
      <ChoiceRows
        name={id}
        legend={most === 1 ? t.poll.oneChoice : t.poll.choices(most)}
        labelledBy={`${id}-question`}
        most={most}
        choices={choices}
        chosen={draft.chosen}
        onToggle={(chosen) => change({ ...draft, chosen: choose(draft.chosen, chosen, most) })}
      />
      {isRecognition && (
        <RemarkField
          label={t.poll.surprise}
          help={t.poll.nameNobody}
          value={draft.remark}
          onChange={(remark) => change({ ...draft, remark })}
        />
      )}
      <div className={styles.send}>
        <PlainButton look="primary" aria-disabled={isNothingToSend} onClick={submit}>
          {hasSaved ? t.poll.sendAgain : t.poll.send}
        </PlainButton>
        <BallotState ballot={ballot} />
      </div>
    </>
  )
}
