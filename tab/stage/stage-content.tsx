import { lazy, Suspense } from 'react'
import type { LiveState } from '../../src/reads/live.ts'
import { breakable } from '../components/breakable.ts'
import { useLocalText, useMessages } from '../session.ts'
import { SlideBody } from '../slide/slide-body.tsx'
import { classes } from '../theme/classes.ts'
import { StagePoll } from './stage-poll.tsx'
import styles from './stage-content.module.css'

const StageTimed = lazy(() =>
  import('./stage-timed.tsx').then((file) => ({ default: file.StageTimed })),
)

const StageOwnPace = lazy(() =>
  import('../own-pace/stage-own-pace.tsx').then((file) => ({ default: file.StageOwnPace })),
)

const StageQuestions = lazy(() =>
  import('../questions/stage-questions.tsx').then((file) => ({ default: file.StageQuestions })),
)

/** In signs: a heading that would take the place of what stands under it if it were larger. */
const longHeading = 60

/** Heading, picture and count, and nothing else. */
export function StageContent({ state }: { state: LiveState }) {
  const t = useMessages()
  const localText = useLocalText()
  const { seminar, step } = state
  const content = step?.content
  if (state.ownPace && seminar.status !== 'ended') {
    return (
      <>
        <Words heading={localText(seminar.title)} />
        <Suspense>
          <StageOwnPace className={styles.text} />
        </Suspense>
      </>
    )
  }
  if (seminar.status === 'planned') {
    return <Words heading={localText(seminar.title)} help={t.seminar.notStarted.help} />
  }
  if (seminar.status === 'ended') return <Words {...t.seminar.ended} />
  if (!content || (content.kind === 'poll' && content.phase === 'draft')) {
    return <Words {...t.seminar.listening} />
  }
  if (content.kind === 'poll') {
    return (
      <>
        <Words heading={localText(content.question)} />
        <StagePoll poll={content} present={state.present} />
      </>
    )
  }
  if (content.kind !== 'slide') {
    return (
      <>
        <Words heading={localText(content.heading)} />
        <Suspense>
          {content.kind === 'questions' ? (
            <StageQuestions step={content} />
          ) : (
            <StageTimed step={content} />
          )}
        </Suspense>
      </>
    )
  }
  return (
    <>
      <Words heading={localText(content.heading)} />
      <div className={styles.slide}>
        <SlideBody seminarId={seminar.id} slide={content} />
      </div>
    </>
  )
}

function Words({ heading, help }: { heading: string; help?: string }) {
  return (
    <>
      <h1
        id="stage-heading"
        className={classes(styles.heading, heading.length > longHeading && styles.long)}
      >
        {breakable(heading)}
      </h1>
      {help && <p className={classes(styles.text, styles.quiet)}>{help}</p>}
    </>
  )
}
