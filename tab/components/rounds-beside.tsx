import { lazy, Suspense, use } from 'react'
import { PictureFrom } from '../copied/picture-from.ts'
import { answeredIn } from '../pictures/rounds.ts'
import { useMessages } from '../session.ts'
import { PollResult } from './poll-result.tsx'
import { type AskedOnce, overlaidIn } from './rounds-of.ts'
import { Skeleton } from './skeleton.tsx'
import { Surprises } from './surprises.tsx'
import styles from './poll-rounds.module.css'

const PollPicture = lazy(() =>
  import('../pictures/poll-picture.tsx').then((file) => ({ default: file.PollPicture })),
)

/** Several times that a question was asked: in one picture where that can be drawn, else beside each other. */
export function RoundsBeside({
  rounds,
  heading: Heading = 'h2',
}: {
  rounds: AskedOnce[]
  /** Of what stands beside each other. */
  heading?: 'h2' | 'h3' | 'h4'
}) {
  const t = useMessages()
  const from = use(PictureFrom)
  const pictures = overlaidIn(rounds)
  if (pictures) {
    return (
      <Suspense fallback={<Skeleton />}>
        <PollPicture poll={rounds.at(-1)!.poll} rounds={pictures} />
        <p>{answeredIn(pictures, t)}</p>
        {rounds.map(({ name, poll }, index) => (
          <Surprises
            key={index}
            remarks={poll.remarks}
            name={index < rounds.length - 1 ? name : undefined}
          />
        ))}
      </Suspense>
    )
  }
  return (
    <div className={styles.rounds}>
      {rounds.map(({ name, poll }) => (
        <section key={`${poll.id}:${poll.round}`}>
          <Heading className={styles.heading}>
            {name} · {t.poll.answered(poll.answered)}
          </Heading>
          <PictureFrom value={from ? `${from} · ${name}` : name}>
            <PollResult poll={poll} />
          </PictureFrom>
        </section>
      ))}
    </div>
  )
}
