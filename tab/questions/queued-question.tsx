import { Badge, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useQuestionTexts } from './use-question-texts.ts'

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: { ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` } },
  badge: { justifySelf: 'start' },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** One question that is not shown: let it through, keep it back, or strike out names first. */
export function QueuedQuestion({ question }: { question: ModeratedQuestion }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useQuestionTexts()
  const [edited, setEdited] = useState<string>()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { id: questionId, status, body, written, isArchived } = question

  const moderate = async (next: 'shown' | 'hidden', text = body) => {
    const shownAs = text === written ? {} : { shownAs: text }
    setRefusal(await send('question.moderate', { questionId, status: next, ...shownAs }))
  }
  const takeBack = async () =>
    setRefusal(await send('question.settle', { questionId, progress: 'asked' }))

  return (
    <li className={styles.item}>
      {status !== 'waiting' && (
        <Badge className={styles.badge} appearance="outline" color="informative">
          {isArchived ? t.isArchived : t.isHidden}
        </Badge>
      )}
      {edited === undefined ? (
        <>
          <p className={styles.text} dir="auto">
            {body}
          </p>
          <div className={styles.buttons}>
            {isArchived && status === 'shown' ? (
              <Button onClick={() => void takeBack()}>{t.takeBack}</Button>
            ) : (
              <>
                <Button onClick={() => void moderate('shown')}>{messages.seminar.show}</Button>
                {status !== 'hidden' && (
                  <Button onClick={() => void moderate('hidden')}>{messages.seminar.hide}</Button>
                )}
                <Button appearance="subtle" onClick={() => setEdited(body)}>
                  {messages.seminar.edit}
                </Button>
              </>
            )}
          </div>
        </>
      ) : (
        <>
          <Field label={messages.seminar.editHelp}>
            <Textarea
              value={edited}
              resize="vertical"
              onChange={(_, { value }) => setEdited(value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              disabledFocusable={!edited.trim()}
              onClick={() => void moderate('shown', edited.trim())}
            >
              {messages.seminar.saveAndShow}
            </Button>
            <Button appearance="subtle" onClick={() => setEdited(undefined)}>
              {messages.tab.cancel}
            </Button>
          </div>
        </>
      )}
      <div role="status" className={styles.status}>
        {refusal && messages.error[refusal]}
      </div>
    </li>
  )
}
