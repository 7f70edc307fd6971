import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import type { LiveState, PollView } from '../../src/reads/live.ts'
import { PollRounds } from '../components/poll-rounds.tsx'
import { ByGroup } from '../groups/by-group.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { QuestionsDesk } from '../questions/questions-desk.tsx'
import { ReactionCounts } from '../reactions/reaction-counts.tsx'
import { SlideBody } from '../slide/slide-body.tsx'
import { TimerActions } from './timer-actions.tsx'
import { useLeadingTexts } from './use-leading-texts.ts'

const AskedAfterwards = lazy(() =>
  import('../questions/asked-afterwards.tsx').then((file) => ({ default: file.AskedAfterwards })),
)

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: {
    fontSize: '1.5rem',
    lineHeight: 1.25,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  leftOut: { fontWeight: tokens.fontWeightSemibold },
  notes: {
    padding: tokens.spacingHorizontalM,
    // Invisible but in the contrast theme, where backgrounds don't tell parts from each other.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  notesHeading: { fontSize: '0.875rem', fontWeight: tokens.fontWeightSemibold },
  notesText: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
})

/** The current step as it stands, and what to remember at it. */
export function NowPanel({ state }: { state: LiveState }) {
  const styles = useStyles()
  const t = useMessages()
  const leading = useLeadingTexts()
  const localText = useLocalText()
  const { seminar, step } = state
  const content = seminar.status === 'running' ? step?.content : undefined
  const poll = content?.kind === 'poll' ? content : undefined
  const notes = state.facilitator?.notes
  const keptBack = poll?.earlier.find(({ isKeptBack }) => isKeptBack)

  return (
    <div className={styles.panel}>
      <div>
        <p className={styles.quiet}>
          {step && seminar.status === 'running'
            ? `${t.seminar.now}: ${t.seminar.step(step.index + 1, step.count)}`
            : t.seminar.status[seminar.status]}
          {poll && ` · ${t.seminar.phase[poll.phase]}`}
        </p>
        <h1 className={styles.heading} tabIndex={-1}>
          {content
            ? localText(content.kind === 'poll' ? content.question : content.heading)
            : localText(seminar.title)}
        </h1>
      </div>
      {seminar.status === 'ended' && <p>{t.seminar.hasEnded}</p>}
      {content?.kind === 'slide' && <SlideBody seminarId={seminar.id} slide={content} />}
      {poll && poll.phase !== 'draft' && (
        <>
          {poll.isLeftOut && <p className={styles.leftOut}>{t.poll.leftOut}</p>}
          <PollRounds poll={{ ...poll, groups: undefined }} />
          {keptBack?.seminar && (
            <p className={styles.quiet}>{leading.keptBack(localText(keptBack.seminar))}</p>
          )}
        </>
      )}
      <QuestionsDesk
        place={content && step?.index}
        step={content?.kind === 'questions' ? content : undefined}
        questions={state.facilitator?.questions ?? []}
      />
      {seminar.status === 'ended' && (
        <Suspense>
          <AskedAfterwards state={state} />
        </Suspense>
      )}
      {(content?.kind === 'discussion' || content?.kind === 'break') && (
        <TimerActions key={content.id} step={content} />
      )}
      {state.reactions && <ReactionCounts counts={state.reactions} />}
      {poll && mayDivide(poll) && (
        <ByGroup
          key={`${poll.id}:${poll.round}`}
          poll={poll}
          isResultShown={state.facilitator?.isResultShown ?? false}
        />
      )}
      {notes && (
        <section className={styles.notes} aria-labelledby="notes">
          <h2 id="notes" className={styles.notesHeading}>
            {t.seminar.notes}
          </h2>
          <p className={styles.notesText}>{localText(notes)}</p>
        </section>
      )}
    </div>
  )
}

function mayDivide({ phase, isLeftOut }: PollView): boolean {
  return (phase === 'closed' || phase === 'revealed') && !isLeftOut
}
