import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { useLocalText, useSession } from '../session.ts'
import { pollBars } from './bar-views.ts'
import { NotShown } from './not-shown.tsx'
import { Result } from './result.tsx'
import { ResultNews } from './result-news.tsx'
import { Skeleton } from './skeleton.tsx'
import { Surprises } from './surprises.tsx'

const PollPicture = lazy(() =>
  import('../pictures/poll-picture.tsx').then((file) => ({ default: file.PollPicture })),
)

/** What a poll came to, with the free texts that have been let through. */
export function PollResult({ poll }: { poll: PollView }) {
  const { t, language } = useSession()
  const localText = useLocalText()
  const { result, answered } = poll
  if (result?.shown && result.kind !== 'bars') {
    return (
      <Suspense fallback={<Skeleton />}>
        <PollPicture poll={poll} rounds={[{ answered, picture: result }]} />
      </Suspense>
    )
  }
  const bars = result?.shown ? pollBars(poll, result, t, language) : []

  return (
    <>
      {result && !result.shown && <NotShown threshold={result.threshold} answered={answered} />}
      {result?.shown && (
        <Result
          result={result}
          bars={bars}
          caption={localText(poll.question)}
          answered={answered}
        />
      )}
      <ResultNews
        parts={bars.map(({ label, percent }) => `${label} ${percent}`)}
        answered={answered}
      />
      <Surprises remarks={poll.remarks} />
    </>
  )
}
