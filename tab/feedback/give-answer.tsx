import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Quoting } from '../../src/answer/answer.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { Recognition } from '../../src/recognition.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { BeginTogether } from '../together/begin-together.tsx'
import { useNaming } from '../naming/use-naming.tsx'
import { EvidenceField, isEvidence } from './evidence-field.tsx'
import { QuotingField } from './quoting-field.tsx'
import { RecognitionSelect } from './recognition-select.tsx'
import { type Said, wordsOf } from './said.ts'
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

type SaidOf = Record<string, { recognition: Recognition | ''; comment: string }>

/** For whoever answers for the unit: what it says, finding by finding, or that it has no comments. */
export function GiveAnswer({
  feedback,
  begun,
  onDone,
}: {
  feedback: FeedbackView
  /** What was written together until now. */
  begun: Said | undefined
  onDone: () => void
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { joint: texts } = useLifeTexts()
  const { findings, versionId, joint } = feedback
  const given = joint?.answer
  const [saidOf, setSaidOf] = useState<SaidOf>(() => startFrom(feedback, begun))
  const [remark, setRemark] = useState(begun?.remark ?? given?.remark ?? '')
  const [quoting, setQuoting] = useState<Quoting | undefined>(given?.quoting)
  const [evidence, setEvidence] = useState(begun?.evidence ?? given?.evidence ?? '')
  const [refusal, setRefusal] = useState<ErrorCode>()

  const note = (id: string, part: Partial<SaidOf[string]>) =>
    setSaidOf((all) => ({ ...all, [id]: { recognition: '', comment: '', ...all[id], ...part } }))
  const said = { findings: answered(saidOf), remark: remark.trim(), evidence: evidence.trim() }
  const naming = useNaming(wordsOf(said), [feedback.unit.name])
  const give = async (answer: Said, mayQuote: Quoting) => {
    const refused = await send('feedback.answer', {
      versionId,
      ...answer,
      quoting: mayQuote,
    })
    setRefusal(refused)
    if (!refused) onDone()
  }
  const giveWritten = async () => {
    if (await naming.holdsBack()) return
    await give(said, quoting ?? 'no')
  }

  return (
    <>
      <p>{texts.help}</p>
      {!given && <Button onClick={() => void give(nothing, 'no')}>{texts.haveNoComments}</Button>}
      <details open={begun !== undefined}>
        <summary className={styles.toggle}>{given ? texts.change : texts.write}</summary>
        <div className={styles.form}>
          <BeginTogether versionId={versionId} said={said} />
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
              onChange={(_, { value }) => setRemark(value)}
            />
          </Field>
          <EvidenceField evidence={evidence} onChange={setEvidence} />
          <QuotingField feedback={feedback} said={said} quoting={quoting} onChange={setQuoting} />
          {naming.ask(() => void giveWritten())}
          <div className={styles.send}>
            <Button
              appearance="primary"
              disabled={
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

function startFrom({ findings }: FeedbackView, begun: Said | undefined): SaidOf {
  return Object.fromEntries(
    findings.map(({ id, joint }) => {
      const was = begun ? begun.findings.find(({ findingId }) => findingId === id) : joint
      return [id, { recognition: was?.recognition ?? '', comment: was?.comment ?? '' }]
    }),
  )
}

function answered(saidOf: SaidOf): Said['findings'] {
  return Object.entries(saidOf).flatMap(([findingId, { recognition, comment }]) =>
    recognition ? [{ findingId, recognition, comment: comment.trim() }] : [],
  )
}
