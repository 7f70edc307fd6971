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
} from '@fluentui/react-components'
import type { ErrorCode } from '../../src/errors.ts'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useQuestionTexts } from './use-question-texts.ts'

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    // Buttons beside the question would leave it room for a few letters.
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', fontSize: '1.125rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    gridRow: '1 / span 3',
    gridColumn: 2,
    '@media (max-width: 480px)': { gridRow: 'auto', gridColumn: 1 },
  },
})

/** A question that everybody sees: answered it is done with, and there is more in the menu. */
export function LedQuestion({
  question,
  mayDisagree,
  onRefusal,
}: {
  question: ModeratedQuestion
  mayDisagree: boolean
  onRefusal: (code: ErrorCode | undefined) => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useQuestionTexts()
  const { id: questionId, body, written, support, isPinned, isAnswered } = question
  const settle = async (progress: 'asked' | 'answered' | 'archived') =>
    onRefusal(await send('question.settle', { questionId, progress }))
  const pin = async () => onRefusal(await send('question.pin', { questionId, isPinned: !isPinned }))
  const hide = async () => {
    const shownAs = body === written ? {} : { shownAs: body }
    onRefusal(await send('question.moderate', { questionId, status: 'hidden', ...shownAs }))
  }

  return (
    <li className={styles.item}>
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
      <div className={styles.buttons}>
        <Button onClick={() => void settle(isAnswered ? 'asked' : 'answered')}>
          {isAnswered ? t.notAnswered : t.answer}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" aria-label={t.more(body)}>
              <span aria-hidden="true">⋯</span>
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void pin()}>{isPinned ? t.unpin : t.pin}</MenuItem>
              <MenuItem onClick={() => void settle('archived')}>{t.archive}</MenuItem>
              <MenuItem onClick={() => void hide()}>{messages.seminar.hide}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </li>
  )
}
