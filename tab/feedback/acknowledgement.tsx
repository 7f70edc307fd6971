import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { Me } from '../../src/reads/programme.ts'
import { send } from '../api.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { notOnPaper, wholeOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    maxWidth: '68ch',
    marginTop: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    fontSize: '1.0625rem',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    ...wholeOnPaper,
  },
  asked: notOnPaper,
  heading: { fontSize: '1.1rem', fontWeight: tokens.fontWeightSemibold },
})

/** The contact person's receipt, in their own name; for others, that it has been given. */
export function Acknowledgement({
  feedback,
  onDone,
}: {
  feedback: FeedbackView
  onDone: () => void
}) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { log } = useLifeTexts()
  const { versionId, acknowledged, mayAcknowledge } = feedback
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { data: me } = useRead<Me>('/api/me')
  const acknowledge = async () => {
    const refused = await send('feedback.acknowledge', { versionId })
    setRefusal(refused)
    if (!refused) onDone()
  }

  if (!acknowledged && !mayAcknowledge) return null
  return (
    <section
      className={mergeClasses(styles.box, !acknowledged && styles.asked)}
      aria-labelledby="acknowledgement"
    >
      <h2 id="acknowledgement" className={styles.heading}>
        {t.feedback.acknowledgeHeading}
      </h2>
      {acknowledged ? (
        <p role="status">
          {t.feedback.acknowledged(
            acknowledged.asDeputy ? log.asDeputy(acknowledged.by) : acknowledged.by,
            dateTimeText(acknowledged.at, language),
          )}
        </p>
      ) : (
        <>
          <p>{t.feedback.acknowledgeHelp(me?.name ?? '…')}</p>
          <Button appearance="primary" size="large" disabled={!me} onClick={acknowledge}>
            {t.feedback.acknowledge}
          </Button>
          <p role="status">{refusal && t.error[refusal]}</p>
        </>
      )}
    </section>
  )
}
