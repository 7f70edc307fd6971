import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { LiveState } from '../../src/reads/live.ts'
import { emptyDraft } from '../participant/ballot-draft.ts'
import { BallotForm } from '../participant/ballot-form.tsx'
import { StepContent } from '../participant/step-content.tsx'
import type { BallotHandle } from '../participant/use-ballot.ts'
import { useMessages } from '../session.ts'
import { asParticipantsSee } from './as-participants-see.ts'

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  heading: {
    fontSize: '1rem',
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: tokens.spacingVerticalS,
  },
  screen: {
    zoom: 0.7,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '340px',
    minHeight: 0,
    maxHeight: '760px',
    overflow: 'hidden',
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

const untouched: BallotHandle = {
  draft: emptyDraft,
  status: 'untouched',
  hasSaved: false,
  refusal: undefined,
  change: () => undefined,
  submit: () => undefined,
}

/** What participants see, in small: to look at, not to use. */
export function Preview({ state, className }: { state: LiveState; className: string | undefined }) {
  const styles = useStyles()
  const t = useMessages()
  const seen = asParticipantsSee(state)
  const content = seen.seminar.status === 'running' ? seen.step?.content : undefined
  return (
    <section aria-labelledby="preview" className={mergeClasses(styles.preview, className)}>
      <h2 id="preview" className={styles.heading}>
        {t.seminar.preview}
      </h2>
      <div className={styles.screen} inert aria-hidden="true">
        {content?.kind === 'poll' && content.phase === 'open' ? (
          <BallotForm poll={content} ballot={untouched} />
        ) : (
          <StepContent state={seen} isLive={false} />
        )}
      </div>
    </section>
  )
}
