import { lazy, Suspense } from 'react'
import { JoinCode } from '../components/join-code.tsx'
import { joinLink } from '../join-link.ts'
import { useMessages } from '../session.ts'
import { classes } from '../theme/classes.ts'
import styles from './join-corner.module.css'

const QrCode = lazy(() => import('./qr-code.tsx').then(({ QrCode: code }) => ({ default: code })))

/** How to join, for those in the room who have no Teams. Larger before the start, when most come. */
export function JoinCorner({ code, isLarge }: { code: string; isLarge: boolean }) {
  const t = useMessages()
  const link = joinLink(code)
  return (
    <aside
      className={classes(styles.corner, isLarge && styles.large)}
      aria-label={t.seminar.guests.heading}
    >
      <div className={styles.qr}>
        <Suspense>
          <QrCode text={link} label={t.seminar.guests.qr(link)} />
        </Suspense>
      </div>
      <div>
        <p className={styles.address}>{t.seminar.guests.joinAt(`${location.host}/join`)}</p>
        <p className={styles.code}>
          <span className="visually-hidden">{t.seminar.guests.code} </span>
          <JoinCode code={code} />
        </p>
      </div>
    </aside>
  )
}
