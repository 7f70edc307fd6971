import type { Connection } from '../live.ts'
import { useMessages } from '../session.ts'
import { classes } from '../theme/classes.ts'
import styles from './connection-dot.module.css'

/** Filled when live, an empty ring when not; the words say the same. */
export function ConnectionDot({ connection }: { connection: Connection }) {
  const t = useMessages()
  const isLive = connection === 'live'
  return (
    <span className={styles.connection} role="status">
      <span className={classes(styles.dot, isLive && styles.live)} aria-hidden="true" />
      {t.tab.connection[connection]}
    </span>
  )
}
