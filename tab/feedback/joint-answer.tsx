import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { JointView } from '../../src/reads/joint-answer.ts'
import { dateText, dateTimeText } from '../dates.ts'
import { OwnAnswer } from '../together/own-answer.tsx'
import { useSession } from '../session.ts'
import { Disposition } from './disposition.tsx'
import { ExtendDeadline } from './extend-deadline.tsx'
import { useLifeTexts } from './use-life-texts.ts'
import { blocksOnPaper, notOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    ...blocksOnPaper(tokens.spacingVerticalM),
    maxWidth: '68ch',
    marginTop: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    fontSize: '1.0625rem',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { fontSize: '1.1rem', fontWeight: tokens.fontWeightSemibold },
  write: { display: 'contents', ...notOnPaper },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
})

/** The unit's joint answer, in a contact person's name. Silence is shown as silence. */
export function JointAnswer({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const { joint: texts } = useLifeTexts()
  const { joint, versionId, mayWriteDraft, mayExtend, mayDispose, disposition } = feedback
  if (!joint) return null
  return (
    <section className={styles.box} aria-labelledby="joint-answer">
      <h2 id="joint-answer" className={styles.heading}>
        {texts.heading}
      </h2>
      <State joint={joint} />
      {joint.answer?.remark && (
        <p className={styles.words} dir="auto">
          {joint.answer.remark}
        </p>
      )}
      {joint.answer?.evidence && (
        <p className={styles.words}>
          {texts.evidenceShown}{' '}
          <Link
            inline
            href={joint.answer.evidence}
            target="_blank"
            rel="noopener noreferrer nofollow"
          >
            {joint.answer.evidence}
          </Link>
        </p>
      )}
      <div className={styles.write}>
        {mayWriteDraft && <OwnAnswer feedback={feedback} onDone={onDone} />}
        {mayExtend && joint.dueAt && (
          <ExtendDeadline versionId={versionId} dueAt={joint.dueAt} onDone={onDone} />
        )}
      </div>
      {(joint.answer ?? disposition) && (
        <Disposition
          about={{ versionId }}
          heading={texts.heading}
          disposition={disposition}
          mayDispose={mayDispose}
          onDone={onDone}
        />
      )}
    </section>
  )
}

function State({ joint }: { joint: JointView }) {
  const { language } = useSession()
  const { joint: texts, comments, log } = useLifeTexts()
  const [now] = useState(() => new Date())
  const { answer, dueAt, answerDays, extendedBecause } = joint
  if (answer) {
    const name = answer.by ?? comments.removedPerson
    const by = answer.asDeputy ? log.asDeputy(name) : name
    const at = dateTimeText(answer.at, language)
    return (
      <>
        <p role="status">{answer.hasComments ? texts.given(by, at) : texts.noComments(by, at)}</p>
        <p>{texts.quoting[answer.quoting]}</p>
      </>
    )
  }
  if (!dueAt) return <p>{texts.within(answerDays)}</p>
  const isPast = new Date(dueAt) < now
  return (
    <>
      <p>{(isPast ? texts.silent : texts.dueBy)(dateText(dueAt, language))}</p>
      {extendedBecause && <p>{texts.extendedBecause(extendedBecause)}</p>}
    </>
  )
}
