import { lazy, type ReactNode, Suspense } from 'react'
import type { PollView, ShownRemark } from '../../src/reads/live.ts'
import { pollBars } from '../components/bar-views.ts'
import { Bars } from '../components/bars.tsx'
import { NotShown } from '../components/not-shown.tsx'
import { RemarkList } from '../components/remark-list.tsx'
import { overlaidIn, roundsOf } from '../components/rounds-of.ts'
import { answeredIn } from '../pictures/rounds.ts'
import { latestOnStage } from '../pictures/wall-texts.ts'
import { useMessages, useSession } from '../session.ts'
import { classes } from '../theme/classes.ts'
import styles from './stage-poll.module.css'

const PollPicture = lazy(() =>
  import('../pictures/poll-picture.tsx').then((file) => ({ default: file.PollPicture })),
)

const StageGroups = lazy(() =>
  import('./stage-groups.tsx').then((file) => ({ default: file.StageGroups })),
)

/** How much can be read beside the bars. */
const signsBeside = 400
/** What the name of a round takes of that. */
const signsOfName = 60
/** Bars that a room can read under each other. */
const mostInColumn = 7

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

/** The rounds in one picture or side by side, so that the change shows. */
function StageRounds({ poll, present }: { poll: PollView; present: number }) {
  const { t, language } = useSession()
  const rounds = roundsOf(poll, t, language)
  const pictures = overlaidIn(rounds)
  if (pictures) {
    return (
      <Suspense>
        <WithSurprises rounds={rounds.map(({ name, poll: { remarks } }) => ({ name, remarks }))}>
          <PollPicture poll={poll} rounds={pictures} isStage />
        </WithSurprises>
        <p className={styles.count}>{answeredIn(pictures, t)}</p>
      </Suspense>
    )
  }
  return (
    <div className={classes(styles.columns, styles.rounds)}>
      {rounds.map((each) => (
        <section key={each.poll.round}>
          <h2 className={styles.count}>{each.name}</h2>
          <StagePoll poll={each.poll} present={present} />
        </section>
      ))}
    </div>
  )
}

/** Where texts have been let through, they stand beside the picture, those of each round apart. */
function WithSurprises({
  rounds,
  children,
}: {
  rounds: { name?: string; remarks: ShownRemark[] }[]
  children: ReactNode
}) {
  const t = useMessages()
  const written = rounds.filter(({ remarks }) => remarks.length > 0)
  const signs = signsBeside / written.length - (written.length > 1 ? signsOfName : 0)
  return (
    <div className={styles.columns}>
      {children}
      {written.length > 0 && (
        <div className={styles.surprises}>
          {written.map(({ name, remarks }, index) => (
            <section key={index} className={styles.round} aria-label={name}>
              {name && (
                <h2 className={styles.name} dir="auto">
                  {name}
                </h2>
              )}
              <RemarkList
                remarks={latestOnStage(remarks, signs)}
                label={t.poll.surprises}
                styles={{ list: styles.remarks, remark: styles.remark, heading: styles.group }}
              />
            </section>
          ))}
        </div>
      )}
    </div>
  )
}

/** As large as lets all the bars stand on one screen, about: each takes some four lines. */
function sizeFor(bars: number): string {
  const rows = bars > mostInColumn ? Math.ceil(bars / 2) : bars
  const share = Math.min(4.5, 58 / (Math.max(rows, 1) * 4))
  return `calc(var(--fit, 1) * max(1rem, min(${share.toFixed(2)}vh, var(--widest, 3.2vw))))`
}
