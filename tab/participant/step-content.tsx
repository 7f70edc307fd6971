import { lazy, Suspense } from 'react'
import type { LiveState, PollView } from '../../src/reads/live.ts'
import { Notice } from '../components/notice.tsx'
import { Slide } from '../components/slide.tsx'
import { useMessages } from '../session.ts'
import { Listening } from './listening.tsx'
import { PollBallot } from './poll-ballot.tsx'
import { PollOver } from './poll-over.tsx'

const TimedStep = lazy(() =>
  import('./timed-step.tsx').then((file) => ({ default: file.TimedStep })),
)

const Around = lazy(() => import('../around/around.tsx').then((file) => ({ default: file.Around })))

const OwnPace = lazy(() =>
  import('../own-pace/own-pace.tsx').then((file) => ({ default: file.OwnPace })),
)

const QuestionsStep = lazy(() =>
  import('../questions/questions-step.tsx').then((file) => ({ default: file.QuestionsStep })),
)

/** What a participant sees of the current step. */
export function StepContent({ state, isLive }: { state: LiveState; isLive: boolean }) {
  const t = useMessages()
  const { seminar, step, present } = state
  if (state.ownPace && seminar.status !== 'ended') {
    return (
      <Suspense>
        <OwnPace seminarId={seminar.id} polls={state.ownPace.polls} isLive={isLive} />
      </Suspense>
    )
  }
  if (seminar.status !== 'running') {
    return (
      <>
        <Notice {...t.seminar[seminar.status === 'planned' ? 'notStarted' : 'ended']} />
        <Suspense>
          <Around seminar={seminar} released={state.released} />
        </Suspense>
      </>
    )
  }
  if (!step) return <Listening />
  const { content } = step
  if (content.kind === 'slide') return <Slide seminarId={seminar.id} slide={content} />
  if (content.kind !== 'poll') {
    return (
      <Suspense>
        {content.kind === 'questions' ? (
          <QuestionsStep key={content.id} step={content} isLive={isLive} />
        ) : (
          <TimedStep key={content.id} step={content} />
        )}
      </Suspense>
    )
  }
  if (content.phase === 'draft') return <Listening />
  if (content.phase === 'open' && !content.isSealed) {
    return (
      <PollBallot
        key={roundKey(content)}
        poll={content}
        seminarId={seminar.id}
        present={present}
        isLive={isLive}
      />
    )
  }
  return <PollOver key={roundKey(content)} poll={content} present={present} />
}

/** A new round is answered anew. */
function roundKey({ id, round }: PollView): string {
  return `${id}:${round}`
}
