import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { type Recognition, recognitions } from '../../src/recognition.ts'
import type { FindingView } from '../../src/reads/feedback.ts'
import { Caution } from '../components/caution.tsx'
import { useResponse } from './use-response.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    // Invisible but in the contrast theme, where backgrounds don't tell parts from each other.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': { display: 'none' },
  },
  question: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  choices: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  choice: { minHeight: '44px', alignItems: 'center' },
  send: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
})

/** "Känner ni igen er?" under a finding, with room to say why. */
export function RecognitionRow({
  finding,
  isSmallUnit,
}: {
  finding: FindingView
  /** Then what somebody writes may be enough to tell who it was. */
  isSmallUnit: boolean
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const life = useLifeTexts()
  const response = useResponse(finding)
  const { recognition, comment, mayQuote, status, refusal, write, allow, submit, question } =
    response
  const words = {
    untouched: '',
    changed: t.poll.state.changed,
    sending: t.poll.state.sending,
    saved: `✓ ${t.poll.state.saved}`,
    failed: [t.poll.state.failed, refusal && t.error[refusal]].filter(Boolean).join(' '),
  }[status]

  return (
    <div className={styles.row}>
      <h3 className={styles.question}>{t.feedback.question}</h3>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        aria-label={`${t.feedback.question} ${finding.heading}`}
        value={recognition ?? ''}
        onChange={(_, { value }) => void submit(value as Recognition)}
      >
        {recognitions.map((each) => (
          <Radio
            key={each}
            className={styles.choice}
            value={each}
            label={t.feedback.answer[each]}
          />
        ))}
      </RadioGroup>
      {(recognition ?? comment) && (
        <Field
          label={t.feedback.comment}
          hint={t.feedback.commentHelp}
          {...(isSmallUnit && {
            validationState: 'warning',
            validationMessageIcon: null,
            validationMessage: <Caution>{life.fewPeople}</Caution>,
          })}
        >
          <Textarea
            value={comment}
            resize="vertical"
            maxLength={1000}
            dir="auto"
            onChange={(_, { value }) => write(value)}
          />
        </Field>
      )}
      {comment.trim() && (
        <Checkbox
          label={life.quoting.ask}
          checked={mayQuote}
          onChange={(_, { checked }) => allow(checked === true)}
        />
      )}
      {question}
      <div className={styles.send}>
        {recognition && (status === 'changed' || status === 'failed') && (
          <Button onClick={() => void submit()}>{t.feedback.saveComment}</Button>
        )}
        <div role="status">{words}</div>
      </div>
    </div>
  )
}
