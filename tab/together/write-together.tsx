import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { Recognition } from '../../src/recognition.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { EvidenceField } from '../feedback/evidence-field.tsx'
import { RecognitionSelect } from '../feedback/recognition-select.tsx'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'
import { useLifeTexts } from '../feedback/use-life-texts.ts'
import { GiveTogether } from './give-together.tsx'
import { lackingAnswers } from './said-in.ts'
import { SharedField } from './shared-field.tsx'
import type { Place } from './typed-field.ts'
import type { SharedDraft } from './use-joint-draft.ts'
import { useTogetherTexts } from './use-together-texts.ts'

const evidence: Place = { part: 'evidence' }

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  finding: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  end: { justifySelf: 'start' },
})

/** The unit's joint answer, which all its people write in; whoever answers for the unit gives it. */
export function WriteTogether({
  feedback,
  shared,
  onEnd,
  onStay,
  onDone,
}: {
  feedback: FeedbackView
  shared: SharedDraft
  /** Before the draft is gone. */
  onEnd: () => void
  /** The draft could not be ended. */
  onStay: () => void
  onDone: () => void
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const texts = useTogetherTexts()
  const { joint } = useLifeTexts()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { findings, versionId, mayGiveAnswer } = feedback
  const lacking = lackingAnswers(feedback, shared)
  const end = async () => {
    onEnd()
    const refused = await send('jointDraft.withdraw', { versionId })
    setRefusal(refused)
    if (refused) onStay()
  }

  return (
    <section className={styles.form} aria-label={texts.heading}>
      <h3 className={styles.name}>{texts.heading}</h3>
      <p>{texts.help}</p>
      {!mayGiveAnswer && <p>{texts.whoGives}</p>}
      {findings.map((finding) => {
        const recognition: Place = { findingId: finding.id, part: 'recognition' }
        const comment: Place = { findingId: finding.id, part: 'comment' }
        return (
          <div key={finding.id} className={styles.finding}>
            <h4 className={styles.name}>{finding.heading}</h4>
            <SharedField
              shared={shared}
              place={recognition}
              wordsOf={(words) => t.feedback.answer[words as Recognition] ?? joint.saysNothing}
            >
              <RecognitionSelect
                finding={finding}
                recognition={shared.fieldAt(recognition).words as Recognition | ''}
                onChange={(words) => shared.write(recognition, words)}
              />
            </SharedField>
            <SharedText shared={shared} place={comment} label={joint.why} />
            {lacking.has(finding.id) && <p>{texts.lacksAnswer}</p>}
          </div>
        )
      })}
      <SharedText shared={shared} place={{ part: 'remark' }} label={joint.remark} />
      <SharedField shared={shared} place={evidence}>
        <EvidenceField
          evidence={shared.fieldAt(evidence).words}
          onChange={(words) => shared.write(evidence, words)}
        />
      </SharedField>
      {mayGiveAnswer && (
        <>
          <GiveTogether feedback={feedback} shared={shared} onDone={onDone} />
          <div className={styles.end}>
            <AskFirst label={texts.end} question={texts.endQuestion} onConfirm={() => void end()}>
              <p>{texts.endHelp}</p>
            </AskFirst>
          </div>
        </>
      )}
      <div role="status">{refusal && t.error[refusal]}</div>
    </section>
  )
}

function SharedText({
  shared,
  place,
  label,
}: {
  shared: SharedDraft
  place: Place
  label: string
}) {
  const { poll } = useFeedbackMessages()
  return (
    <SharedField shared={shared} place={place}>
      <Field label={label} hint={poll.nameNobody}>
        <Textarea
          value={shared.fieldAt(place).words}
          resize="vertical"
          maxLength={1000}
          dir="auto"
          onChange={(_, { value }) => shared.write(place, value)}
        />
      </Field>
    </SharedField>
  )
}
