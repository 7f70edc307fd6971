import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { AgendaItem } from '../../src/reads/live.ts'
import { useLocalText, useMessages } from '../session.ts'
import { agendaItemId } from './agenda-item.ts'

const useStyles = makeStyles({
  item: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground2 },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { width: '1.1em', flexShrink: 0 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
})

/** A step of the agenda, which everybody goes to when it is pressed. */
export function AgendaRow({
  item,
  isCurrent,
  isDone,
  isRunning,
  onGoTo,
}: {
  item: AgendaItem
  isCurrent: boolean
  isDone: boolean
  isRunning: boolean
  onGoTo: () => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const localText = useLocalText()
  return (
    <button
      type="button"
      id={agendaItemId(item.id)}
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      aria-current={isCurrent ? 'step' : undefined}
      disabled={!isRunning}
      onClick={onGoTo}
    >
      <span className={styles.mark} aria-hidden="true">
        {isCurrent ? '▶' : isDone ? '✓' : ''}
      </span>
      <span className={styles.words}>
        {localText(item.title)}
        {item.minutes !== undefined && ` · ${item.minutes} min`}
        {isDone && <span className="visually-hidden">, {t.seminar.isDone}</span>}
      </span>
    </button>
  )
}
