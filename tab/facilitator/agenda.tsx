import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { AgendaItem } from '../../src/reads.ts'
import { agendaItemId } from './agenda-item.ts'
import { useLocalText, useMessages } from '../session.ts'

const useStyles = makeStyles({
  agenda: { minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'none',
    marginTop: tokens.spacingVerticalS,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
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

export function Agenda({
  items,
  current,
  isRunning,
  onGoTo,
}: {
  items: AgendaItem[]
  /** Undefined before the start and after the end. */
  current: number | undefined
  isRunning: boolean
  onGoTo: (step: number) => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const localText = useLocalText()
  return (
    <nav aria-labelledby="agenda" className={styles.agenda}>
      <h2 id="agenda" className={styles.heading}>
        {t.seminar.agenda}
      </h2>
      <ol className={styles.list}>
        {items.map((item, index) => {
          const isCurrent = index === current
          const isDone = current !== undefined && index < current
          return (
            <li key={item.id}>
              <button
                type="button"
                id={agendaItemId(item.id)}
                className={mergeClasses(styles.item, isCurrent && styles.current)}
                aria-current={isCurrent ? 'step' : undefined}
                disabled={!isRunning}
                onClick={() => onGoTo(index)}
              >
                <span className={styles.mark} aria-hidden="true">
                  {isCurrent ? '▶' : isDone ? '✓' : ''}
                </span>
                <span className={styles.words}>
                  {localText(item.title)}
                  {isDone && <span className="visually-hidden">, {t.seminar.isDone}</span>}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
