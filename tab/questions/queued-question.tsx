import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { EditAndShow } from '../components/edit-and-show.tsx'
import { useMessages } from '../session.ts'
import { useWasKept } from '../use-kept.ts'
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
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 }, // so that they fit on one line
  },
})

/** One question that is not shown: let it through, keep it back, or strike out names first. */
export function QueuedQuestion({ question }: { question: ModeratedQuestion }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useQuestionTexts()
  const about = `question:${question.id}`
  const [isEditing, setIsEditing] = useState(useWasKept(about))
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { id: questionId, status, body, written, isArchived } = question

  const moderate = async (next: 'shown' | 'hidden', text = body) => {
    const shownAs = text === written ? {} : { shownAs: text }
    const refused = await send('question.moderate', { questionId, status: next, ...shownAs })
    setRefusal(refused)
    return !refused
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
      {!isEditing ? (
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
                <Button appearance="subtle" onClick={() => setIsEditing(true)}>
                  {messages.seminar.edit}
                </Button>
              </>
            )}
          </div>
        </>
      ) : (
        <EditAndShow
          about={about}
          text={body}
          onSave={(edited) => moderate('shown', edited)}
          onCancel={() => setIsEditing(false)}
        />
      )}
      <div role="status" className={styles.status}>
        {refusal && messages.error[refusal]}
      </div>
    </li>
  )
}
