import type { LiveState } from '../../src/reads.ts'
import { SlideText } from '../components/slide-text.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { StagePoll } from './stage-poll.tsx'
import { classes } from '../theme/classes.ts'
import styles from './stage-content.module.css'

/** Heading, picture and count, and nothing else. */
export function StageContent({ state }: { state: LiveState }) {
  const t = useMessages()
  const localText = useLocalText()
  const { seminar, step } = state
  const content = step?.content
  const say = (heading: string, help?: string) => (
    <>
      <h1 className={styles.heading}>{heading}</h1>
      {help && <p className={classes(styles.text, styles.quiet)}>{help}</p>}
    </>
  )

  if (seminar.status === 'planned') return say(localText(seminar.title), t.seminar.notStarted.help)
  if (seminar.status === 'ended') return say(t.seminar.ended.heading, t.seminar.ended.help)
  if (!content || (content.kind === 'poll' && content.phase === 'draft')) {
    return say(t.seminar.listening.heading, t.seminar.listening.help)
  }
  if (content.kind === 'poll') {
    return (
      <>
        {say(localText(content.question))}
        <StagePoll poll={content} present={state.present} />
      </>
    )
  }
  return (
    <>
      {say(localText(content.heading))}
      {content.text && (
        <div className={styles.text}>
          <SlideText text={localText(content.text)} />
        </div>
      )}
    </>
  )
}
