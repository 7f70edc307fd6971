import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { Quoting } from '../../src/answer/answer.ts'
import type { ErrorCode } from '../../src/errors.ts'
import { type Recognition, recognitions } from '../../src/recognition.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  toggle: { minHeight: '44px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  form: { display: 'grid', gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalM },
  finding: { display: 'grid', gap: tokens.spacingVerticalS },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  send: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

type Said = Record<string, { recognition: Recognition | ''; comment: string }>

/** For a contact person: what the unit says together, finding by finding, or that it has no comments. */
export function GiveAnswer({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { joint: texts } = useLifeTexts()
  const { findings, versionId, joint } = feedback
  const given = joint?.answer
  const [said, setSaid] = useState<Said>(() =>
    Object.fromEntries(
      findings.map(({ id, joint }) => [
        id,
        { recognition: joint?.recognition ?? '', comment: joint?.comment ?? '' },
      ]),
    ),
  )
  const [remark, setRemark] = useState(given?.remark ?? '')
  const [quoting, setQuoting] = useState<Quoting | undefined>(given?.quoting)
  const [refusal, setRefusal] = useState<ErrorCode>()

  const note = (id: string, part: Partial<Said[string]>) =>
    setSaid((all) => ({ ...all, [id]: { recognition: '', comment: '', ...all[id], ...part } }))
  const submit = async (isEmpty: boolean) => {
    const answered = Object.entries(said).flatMap(([findingId, { recognition, comment }]) =>
      recognition ? [{ findingId, recognition, comment: comment.trim() }] : [],
    )
    const refused = await send('feedback.answer', {
      versionId,
      findings: isEmpty ? [] : answered,
      remark: isEmpty ? '' : remark.trim(),
      quoting: isEmpty ? 'no' : (quoting ?? 'no'),
    })
    setRefusal(refused)
    if (!refused) onDone()
  }
  const hasSaid = remark.trim() !== '' || Object.values(said).some((each) => each.recognition)

  return (
    <>
      <p>{texts.help}</p>
      {!given && <Button onClick={() => void submit(true)}>{texts.haveNoComments}</Button>}
      <details>
        <summary className={styles.toggle}>{given ? texts.change : texts.write}</summary>
        <div className={styles.form}>
          {findings.map(({ id, heading }) => (
            <div key={id} className={styles.finding}>
              <h3 className={styles.name}>{heading}</h3>
              <Field label={t.feedback.question}>
                <Select
                  aria-label={`${t.feedback.question} ${heading}`}
                  value={said[id]?.recognition ?? ''}
                  onChange={(_, { value }) => note(id, { recognition: value as Recognition | '' })}
                >
                  <option value="">{texts.saysNothing}</option>
                  {recognitions.map((each) => (
                    <option key={each} value={each}>
                      {t.feedback.answer[each]}
                    </option>
                  ))}
                </Select>
              </Field>
              {said[id]?.recognition && (
                <Field label={texts.why}>
                  <Textarea
                    value={said[id].comment}
                    resize="vertical"
                    maxLength={1000}
                    dir="auto"
                    onChange={(_, { value }) => note(id, { comment: value })}
                  />
                </Field>
              )}
            </div>
          ))}
          <Field label={texts.remark}>
            <Textarea
              value={remark}
              resize="vertical"
              maxLength={1000}
              dir="auto"
              onChange={(_, { value }) => setRemark(value)}
            />
          </Field>
          <Field label={texts.mayQuote} required>
            <RadioGroup
              value={quoting ?? ''}
              onChange={(_, { value }) => setQuoting(value as Quoting)}
            >
              {(['named', 'unnamed', 'no'] as const).map((each) => (
                <Radio key={each} value={each} label={texts.quoting[each]} />
              ))}
            </RadioGroup>
          </Field>
          <div className={styles.send}>
            <Button
              appearance="primary"
              disabled={!hasSaid || !quoting}
              onClick={() => void submit(false)}
            >
              {texts.send}
            </Button>
          </div>
        </div>
      </details>
      <div role="status">{refusal && t.error[refusal]}</div>
    </>
  )
}
