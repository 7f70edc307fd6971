import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Connection } from '../live.ts'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({
  connection: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
  },
  dot: {
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground2}`,
    forcedColorAdjust: 'none',
  },
  live: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandForeground1}`,
    backgroundColor: tokens.colorBrandForeground1,
  },
})

/** Filled when live, an empty ring when not; the words say the same. */
export function ConnectionDot({ connection }: { connection: Connection }) {
  const styles = useStyles()
  const t = useMessages()
  const isLive = connection === 'live'
  return (
    <span className={styles.connection} role="status">
      <span className={mergeClasses(styles.dot, isLive && styles.live)} aria-hidden="true" />
      {t.tab.connection[connection]}
    </span>
  )
}
