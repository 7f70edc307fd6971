import { makeStyles, tokens } from '@fluentui/react-components'
import type { CommentView, FeedbackView, FindingView } from '../../src/reads/feedback.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { AnswerComment } from './answer-comment.tsx'
import { useLifeTexts } from './use-life-texts.ts'
import { WriteComment } from './write-comment.tsx'
import { blocksOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  comments: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    ...blocksOnPaper(tokens.spacingVerticalM),
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalL,
    ...blocksOnPaper(tokens.spacingVerticalL),
  },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    ...blocksOnPaper(tokens.spacingVerticalS),
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '0.9375rem' },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  answer: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
  },
})

/** The sounding board: what the contact persons say of a preliminary finding, and what came of it. */
export function Comments({
  finding,
  feedback,
  onDone,
}: {
  finding: FindingView
  feedback: FeedbackView
  onDone: () => void
}) {
  const styles = useStyles()
  const { comments: texts } = useLifeTexts()
  const { comments = [] } = finding
  const { mayComment, mayAnswerComments } = feedback
  if (comments.length === 0 && !mayComment) return null
  return (
    <section className={styles.comments} aria-label={`${texts.heading}: ${finding.heading}`}>
      <h3 className={styles.heading}>{texts.heading}</h3>
      {comments.length > 0 && (
        <ul className={styles.list}>
          {comments.map((comment) => (
            <li key={comment.id} className={styles.item}>
              <CommentText comment={comment} />
              {mayAnswerComments && !comment.answer && (
                <AnswerComment commentId={comment.id} onDone={onDone} />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayComment && <WriteComment findingId={finding.id} onDone={onDone} />}
    </section>
  )
}

function CommentText({ comment }: { comment: CommentView }) {
  const styles = useStyles()
  const { language } = useSession()
  const { comments: texts } = useLifeTexts()
  const { body, by, at, answer } = comment
  const signed = (name: string | undefined, when: string) =>
    `${name ?? texts.removedPerson}, ${dateTimeText(when, language)}`
  return (
    <>
      <p className={styles.quiet}>{signed(by, at)}</p>
      <p className={styles.words} dir="auto">
        {body}
      </p>
      {answer && (
        <div className={styles.answer}>
          <p className={styles.quiet}>{signed(answer.by, answer.at)}</p>
          <p>{texts.outcome[answer.outcome]}</p>
          {answer.reason && (
            <p className={styles.words} dir="auto">
              {answer.reason}
            </p>
          )}
        </div>
      )}
    </>
  )
}
