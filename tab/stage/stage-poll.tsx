import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { overlaidIn, roundsOf } from '../components/rounds-of.ts'
import { answeredIn } from '../pictures/rounds.ts'
import { useSession } from '../session.ts'
import { classes } from '../theme/classes.ts'
import styles from './stage-poll.module.css'
import { StageResult } from './stage-result.tsx'
import { WithSurprises } from './with-surprises.tsx'

const PollPicture = lazy(() =>
  import('../pictures/poll-picture.tsx').then((file) => ({ default: file.PollPicture })),
)

const StageGroups = lazy(() =>
  import('./stage-groups.tsx').then((file) => ({ default: file.StageGroups })),
)

/** A result for a whole room: by group, time by time, or as it is. */
export function StagePoll({ poll, present }: { poll: PollView; present: number }) {
  if (poll.groups) {
    return (
      <Suspense>
        <StageGroups poll={poll} view={poll.groups} present={present} />
      </Suspense>
    )
  }
  if (poll.earlier.length > 0) return <StageRounds poll={poll} present={present} />
  return <StageResult poll={poll} present={present} />
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
          <StageResult poll={each.poll} present={present} />
        </section>
      ))}
    </div>
  )
}
