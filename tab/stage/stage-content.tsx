import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { LiveState } from '../../src/reads.ts'
import { SlideText } from '../components/slide-text.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { StagePoll } from './stage-poll.tsx'

const useStyles = makeStyles({
  heading: {
    fontSize: 'max(2rem, 5vh, min(8vh, 5.5vw))',
    lineHeight: 1.15,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  },
  text: {
    maxWidth: '34em',
    fontSize: 'max(1.2rem, min(4.2vh, 3vw))',
    lineHeight: 1.35,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Heading, picture and count, and nothing else. */
export function StageContent({ state }: { state: LiveState }) {
  const styles = useStyles()
  const t = useMessages()
  const localText = useLocalText()
  const { seminar, step } = state
  const content = step?.content
  const say = (heading: string, help?: string) => (
    <>
      <h1 className={styles.heading}>{heading}</h1>
      {help && <p className={mergeClasses(styles.text, styles.quiet)}>{help}</p>}
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
