import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import type { ErrorCode } from '../../src/errors.ts'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useAnsweringTexts } from './use-answering-texts.ts'
import { useQuestionTexts } from './use-question-texts.ts'
import { WrittenAnswer } from './written-answer.tsx'

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap', // buttons beside the question may leave it room for a few letters only
    alignItems: 'start',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: {
    flex: '1 1 16rem',
    minWidth: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontSize: '1.125rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** A question that everybody sees: answered it is done with, and there is more in the menu. */
export function LedQuestion({
  question,
  mayDisagree,
  isOver = false,
  onWrite,
  onTakeBack,
  onRefusal,
}: {
  question: ModeratedQuestion
  mayDisagree: boolean
  /** Is all that can be done to answer it in writing? */
  isOver?: boolean
  /** To answer in writing, or to change what has been written. */
  onWrite: () => void
  onTakeBack: () => void
  onRefusal?: ((code: ErrorCode | undefined) => void) | undefined
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useQuestionTexts()
  const answering = useAnsweringTexts()
  const focusTarget = useRestoreFocusTarget()
  const { id: questionId, body, written, support, isPinned, isAnswered, answer } = question
  const settle = async (progress: 'asked' | 'answered' | 'archived') =>
    onRefusal?.(await send('question.settle', { questionId, progress }))
  const pin = async () =>
    onRefusal?.(await send('question.pin', { questionId, isPinned: !isPinned }))
  const hide = async () => {
    const shownAs = body === written ? {} : { shownAs: body }
    onRefusal?.(await send('question.moderate', { questionId, status: 'hidden', ...shownAs }))
  }

  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.text} dir="auto">
          {body}
        </p>
        {support && (
          <p className={styles.quiet}>
            {t.wondering(support.for)}
            {mayDisagree && ` · ${t.against(support.against)}`}
          </p>
        )}
        {(isPinned || isAnswered) && (
          <div className={styles.badges}>
            {isPinned && <Badge color="informative">{t.pinned}</Badge>}
            {isAnswered && (
              <Badge appearance="outline" color="informative">
                {t.isAnswered}
              </Badge>
            )}
          </div>
        )}
        {answer && <WrittenAnswer answer={answer} />}
      </div>
      <div className={styles.buttons}>
        <Button {...focusTarget} onClick={onWrite}>
          {answer ? answering.edit : answering.write}
        </Button>
        {!answer && !isOver && (
          <Button onClick={() => void settle(isAnswered ? 'asked' : 'answered')}>
            {isAnswered ? t.notAnswered : t.answer}
          </Button>
        )}
        {isOver && answer && (
          <Button appearance="subtle" onClick={onTakeBack}>
            {answering.takeBack}
          </Button>
        )}
        {!isOver && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button appearance="subtle" aria-label={t.more(body)}>
                <span aria-hidden="true">⋯</span>
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => void pin()}>{isPinned ? t.unpin : t.pin}</MenuItem>
                {answer && <MenuItem onClick={onTakeBack}>{answering.takeBack}</MenuItem>}
                <MenuItem onClick={() => void settle('archived')}>{t.archive}</MenuItem>
                <MenuItem onClick={() => void hide()}>{messages.seminar.hide}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
    </li>
  )
}
