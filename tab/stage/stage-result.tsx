import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { pollBars } from '../components/bar-views.ts'
import { Bars } from '../components/bars.tsx'
import { NotShown } from '../components/not-shown.tsx'
import { useSession } from '../session.ts'
import styles from './stage-poll.module.css'
import { WithSurprises } from './with-surprises.tsx'

const PollPicture = lazy(() =>
  import('../pictures/poll-picture.tsx').then((file) => ({ default: file.PollPicture })),
)

/** Bars that a room can read under each other. */
const mostInColumn = 7

/** What was answered one time, by everybody or by one group. */
export function StageResult({ poll, present }: { poll: PollView; present: number }) {
  const { t, language } = useSession()
  const { result, answered } = poll
  const isBars = result?.shown && result.kind === 'bars'
  const bars = isBars ? pollBars(poll, result, t, language) : []

  return (
    <>
      {result?.shown && result.kind !== 'bars' && (
        <Suspense>
          <PollPicture poll={poll} rounds={[{ answered, picture: result }]} isStage />
        </Suspense>
      )}
      {isBars && (
        <WithSurprises rounds={[{ remarks: poll.remarks }]}>
          <div
            className={bars.length > mostInColumn ? styles.many : undefined}
            style={{ fontSize: sizeFor(bars.length) }}
          >
            <Bars bars={bars} />
          </div>
        </WithSurprises>
      )}
      {result?.shown === false && (
        <div className={styles.tooFew}>
          <NotShown threshold={result.threshold} answered={answered} />
        </div>
      )}
      <p className={styles.count}>
        {poll.phase === 'open' ? t.poll.answeredOf(answered, present) : t.poll.answered(answered)}
      </p>
    </>
  )
}

/** As large as lets all the bars stand on one screen, about: each takes some four lines. */
function sizeFor(bars: number): string {
  const rows = bars > mostInColumn ? Math.ceil(bars / 2) : bars
  const share = Math.min(4.5, 58 / (Math.max(rows, 1) * 4))
  return `calc(var(--fit, 1) * max(1rem, min(${share.toFixed(2)}vh, var(--widest, 3.2vw))))`
}
