import type { TimedView } from '../../src/reads/live.ts'
import { StepHeading } from '../components/step-heading.tsx'
import { useLocalText } from '../session.ts'
import { TimedBody } from '../timer/timed-body.tsx'

/** A discussion or a break, as each person sees it. */
export function TimedStep({ step }: { step: TimedView }) {
  const localText = useLocalText()
  return (
    <>
      <StepHeading>{localText(step.heading)}</StepHeading>
      <TimedBody step={step} />
    </>
  )
}
