import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { Quoting } from '../../src/answer/answer.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { BeginTogether } from '../together/begin-together.tsx'
import { useNaming } from '../naming/use-naming.tsx'
import { EvidenceField, isEvidence } from './evidence-field.tsx'
import { QuotingField } from './quoting-field.tsx'
import { RecognitionSelect } from './recognition-select.tsx'
import { type Said, wordsOf } from './said.ts'
import { saidInDraft, useAnswerDraft } from './use-answer-draft.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  toggle: { minHeight: '44px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  form: { display: 'grid', gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalM },
  finding: { display: 'grid', gap: tokens.spacingVerticalS },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  send: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

const nothing: Said = { findings: [], remark: '', evidence: '' }

/** For whoever answers for the unit: what it says, finding by finding, or that it has no comments. */
export function GiveAnswer({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { joint: texts } = useLifeTexts()
  const { findings, versionId, joint } = feedback
  const given = joint?.answer
  const { draft, change, note, drop, wasBegun } = useAnswerDraft(feedback)
  const { saidOf, remark, evidence, quoting } = draft
  const [refusal, setRefusal] = useState<ErrorCode>()
  const [isSending, setIsSending] = useState(false)
  const [timesGiven, setTimesGiven] = useState(0)
  const form = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (timesGiven > 0) fold(form.current)
  }, [timesGiven])
  const said = saidInDraft(draft)
  const naming = useNaming(wordsOf(said), [feedback.unit.name])
  const give = async (answer: Said, mayQuote: Quoting) => {
    setIsSending(true)
    const refused = await send('feedback.answer', {
      versionId,
      ...answer,
      quoting: mayQuote,
    })
    setIsSending(false)
    setRefusal(refused)
    if (!refused) onDone()
    return refused
  }
  const giveWritten = async () => {
    if (await naming.holdsBack()) return
    const refused = await give(said, quoting ?? 'no')
    if (refused) return
    drop()
    setTimesGiven((times) => times + 1)
  }

  return (
    <>
      <p>{texts.help}</p>
      {!given && (
        <Button disabledFocusable={isSending} onClick={() => void give(nothing, 'no')}>
          {texts.haveNoComments}
        </Button>
      )}
      <details ref={form} open={wasBegun}>
        <summary className={styles.toggle}>{given ? texts.change : texts.write}</summary>
        <div className={styles.form}>
          <BeginTogether versionId={versionId} said={said} onBegun={drop} />
          {findings.map((finding) => {
            const { recognition = '', comment = '' } = saidOf[finding.id] ?? {}
            return (
              <div key={finding.id} className={styles.finding}>
                <h3 className={styles.name}>{finding.heading}</h3>
                <RecognitionSelect
                  finding={finding}
                  recognition={recognition}
                  onChange={(chosen) => note(finding.id, { recognition: chosen })}
                />
                {recognition && (
                  <Field label={texts.why} hint={t.poll.nameNobody}>
                    <Textarea
                      value={comment}
                      resize="vertical"
                      maxLength={1000}
                      dir="auto"
                      onChange={(_, { value }) => note(finding.id, { comment: value })}
                    />
                  </Field>
                )}
              </div>
            )
          })}
          <Field label={texts.remark} hint={t.poll.nameNobody}>
            <Textarea
              value={remark}
              resize="vertical"
              maxLength={1000}
              dir="auto"
              onChange={(_, { value }) => change({ remark: value })}
            />
          </Field>
          <EvidenceField
            evidence={evidence}
            onChange={(address) => change({ evidence: address })}
          />
          <QuotingField
            feedback={feedback}
            said={said}
            quoting={quoting}
            onChange={(chosen) => change({ quoting: chosen })}
          />
          {naming.ask(() => void giveWritten())}
          <div className={styles.send}>
            <Button
              appearance="primary"
              disabled={
                isSending ||
                !quoting ||
                !isEvidence(said.evidence) ||
                (said.findings.length === 0 && !said.remark)
              }
              onClick={() => void giveWritten()}
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

/** An answer that is given is read above its form, and an open form would look as if it were not. */
function fold(form: HTMLDetailsElement | null): void {
  if (!form) return
  form.open = false
  form.querySelector('summary')?.focus()
}
