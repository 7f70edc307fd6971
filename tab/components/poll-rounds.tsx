import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { useSession } from '../session.ts'
import { PollResult } from './poll-result.tsx'
import { overlaidIn, roundsOf } from './rounds-of.ts'
import { Skeleton } from './skeleton.tsx'
import styles from './poll-rounds.module.css'

const PollPicture = lazy(() =>
  import('../pictures/poll-picture.tsx').then((file) => ({ default: file.PollPicture })),
)

const GroupsResult = lazy(() =>
  import('../groups/groups-result.tsx').then((file) => ({ default: file.GroupsResult })),
)

/**
 * The result of a poll; when it was asked again, beside what the rounds before came to; and by
 * group, where that shows to everybody.
 */
export function PollRounds({ poll }: { poll: PollView }) {
  const { t, language } = useSession()
  if (poll.groups) {
    return (
      <>
        <PollRounds poll={{ ...poll, groups: undefined }} />
        <Suspense fallback={<Skeleton />}>
          <GroupsResult poll={poll} view={poll.groups} />
        </Suspense>
      </>
    )
  }
  if (poll.earlier.length === 0) return <PollResult poll={poll} />
  const rounds = roundsOf(poll, t, language)
  const pictures = overlaidIn(rounds)
  if (pictures) {
    const { name, picture } = pictures.at(-1)!
    const answered = rounds
      .map((each) => `${each.name}: ${t.poll.answered(each.poll.answered)}`)
      .join(' · ')
    return (
      <Suspense fallback={<Skeleton />}>
        <PollPicture
          poll={poll}
          name={name}
          picture={picture}
          earlier={pictures.slice(0, -1)}
          answered={answered}
        />
        <p>{answered}</p>
      </Suspense>
    )
  }
  return (
    <div className={styles.rounds}>
      {rounds.map((each) => (
        <section key={each.poll.round}>
          <h2 className={styles.heading}>
            {each.name} · {t.poll.answered(each.poll.answered)}
          </h2>
          <PollResult poll={each.poll} />
        </section>
      ))}
    </div>
  )
}
