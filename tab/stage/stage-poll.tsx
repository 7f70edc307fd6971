import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { pollBars } from '../components/bar-views.ts'
import { Bars } from '../components/bars.tsx'
import { RemarkList } from '../components/remark-list.tsx'
import { overlaidIn, roundsOf } from '../components/rounds-of.ts'
import { latestOnStage } from '../pictures/wall-texts.ts'
import { useSession } from '../session.ts'
import styles from './stage-poll.module.css'

const PollPicture = lazy(() =>
  import('../pictures/poll-picture.tsx').then((file) => ({ default: file.PollPicture })),
)

const StageGroups = lazy(() =>
  import('./stage-groups.tsx').then((file) => ({ default: file.StageGroups })),
)

/** How much can be read beside the bars. */
const signsBeside = 400

export function StagePoll({ poll, present }: { poll: PollView; present: number }) {
  const { t, language } = useSession()
  if (poll.groups) {
    return (
      <Suspense>
        <StageGroups poll={poll} view={poll.groups} present={present} />
      </Suspense>
    )
  }
  if (poll.earlier.length > 0) return <StageRounds poll={poll} present={present} />
  const { result } = poll
  const isBars = result?.shown && result.kind === 'bars'
  const bars = isBars ? pollBars(poll, result, t, language) : []

  return (
    <>
      {result?.shown && result.kind !== 'bars' && (
        <Suspense>
          <PollPicture poll={poll} picture={result} isStage />
        </Suspense>
      )}
      {isBars && (
        <div className={styles.columns}>
          <div style={{ fontSize: sizeFor(bars.length) }}>
            <Bars bars={bars} />
          </div>
          {poll.remarks.length > 0 && (
            <div className={styles.surprises}>
              <RemarkList
                remarks={latestOnStage(poll.remarks, signsBeside)}
                label={t.poll.surprises}
                styles={{ list: styles.remarks, remark: styles.remark, heading: styles.group }}
              />
            </div>
          )}
        </div>
      )}
      {result?.shown === false && (
        <p className={styles.tooFew}>{t.poll.tooFew(result.threshold)}</p>
      )}
      <p className={styles.count}>
        {poll.phase === 'open'
          ? t.poll.answeredOf(poll.answered, present)
          : t.poll.answered(poll.answered)}
      </p>
    </>
  )
}

/** The rounds in one picture or side by side, so that the change shows. */
function StageRounds({ poll, present }: { poll: PollView; present: number }) {
  const { t, language } = useSession()
  const rounds = roundsOf(poll, t, language)
  const pictures = overlaidIn(rounds)
  if (pictures) {
    const { name, picture } = pictures.at(-1)!
    const answered = rounds.map((each) => `${each.name}: ${t.poll.answered(each.poll.answered)}`)
    return (
      <Suspense>
        <PollPicture
          poll={poll}
          name={name}
          picture={picture}
          earlier={pictures.slice(0, -1)}
          isStage
        />
        <p className={styles.count}>{answered.join(' · ')}</p>
      </Suspense>
    )
  }
  return (
    <div className={styles.columns}>
      {rounds.map((each) => (
        <section key={each.poll.round}>
          <h2 className={styles.count}>{each.name}</h2>
          <StagePoll poll={each.poll} present={present} />
        </section>
      ))}
    </div>
  )
}

/** As large as lets all the bars stand on one screen: each takes about four lines. */
function sizeFor(bars: number): string {
  const share = Math.min(4.5, 58 / (Math.max(bars, 1) * 4))
  return `max(1rem, min(${share.toFixed(2)}vh, 3.2vw))`
}
