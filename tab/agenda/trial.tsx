import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense, useId, useState } from 'react'
import type { PollDesign } from '../../src/poll/poll.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { Slide } from '../components/slide.tsx'
import { emptyDraft, statusOf } from '../participant/ballot-draft.ts'
import { BallotForm } from '../participant/ballot-form.tsx'
import { useWritingTexts } from './question/use-writing-texts.ts'

const TimedStep = lazy(() =>
  import('../participant/timed-step.tsx').then((file) => ({ default: file.TimedStep })),
)

const QuestionsStep = lazy(() =>
  import('../questions/questions-step.tsx').then((file) => ({ default: file.QuestionsStep })),
)

const useStyles = makeStyles({
  trial: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '22rem',
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
})

/** A step that is being written, as a participant will have it; answers go nowhere. */
export function Trial({ seminarId, design }: { seminarId: string; design: StepDesign }) {
  const styles = useStyles()
  const t = useWritingTexts()
  const id = useId()
  return (
    <section className={styles.trial} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {t.trial}
      </h3>
      {design.kind === 'poll' && <p className={styles.quiet}>{t.trialHelp}</p>}
      <div className={styles.screen}>
        <Suspense>
          <Screen seminarId={seminarId} design={design} />
        </Suspense>
      </div>
    </section>
  )
}

function Screen({ seminarId, design }: { seminarId: string; design: StepDesign }) {
  if (design.kind === 'poll') return <TrialBallot key={design.poll.kind} poll={design.poll} />
  if (design.kind === 'slide') return <Slide seminarId={seminarId} slide={design} />
  if (design.kind === 'questions') return <TrialQuestions design={design} />
  const { notes: _, ...seen } = design
  return <TimedStep step={{ ...seen, id: '' }} />
}

/** To look at: a question that is asked here would have nowhere to go. */
function TrialQuestions({ design }: { design: Extract<StepDesign, { kind: 'questions' }> }) {
  const { kind, heading, help, mayDisagree = false } = design
  const nothingYet = { isOpen: true, threshold: 5, questions: [] }
  return (
    <div inert style={{ display: 'contents' }}>
      <QuestionsStep
        step={{ kind, id: '', heading, help, mayDisagree, ...nothingYet }}
        isLive={false}
      />
    </div>
  )
}

function TrialBallot({ poll }: { poll: PollDesign }) {
  const [draft, setDraft] = useState(emptyDraft)
  const [saved, setSaved] = useState<typeof draft>()
  const ballot = {
    draft,
    status: statusOf({ draft, saved, isSending: false, hasFailed: false }),
    hasSaved: saved !== undefined,
    refusal: undefined,
    change: setDraft,
    submit: () => setSaved(draft),
  }
  return <BallotForm poll={openPoll(poll)} ballot={ballot} />
}

/** As it will be when it has just been opened. */
function openPoll({ kind: pollKind, ...design }: PollDesign): PollView {
  return {
    ...design,
    kind: 'poll',
    pollKind,
    id: '',
    phase: 'open',
    isSealed: false,
    isLeftOut: false,
    answered: 0,
    round: 1,
    earlier: [],
    remarks: [],
  } as PollView // the settings are those of the kind
}
