import type { SlideView } from '../../src/reads/live.ts'
import { useLocalText } from '../session.ts'
import { SlideBody } from '../slide/slide-body.tsx'
import { StepHeading } from './step-heading.tsx'

export function Slide({ seminarId, slide }: { seminarId: string; slide: SlideView }) {
  const localText = useLocalText()
  return (
    <>
      <StepHeading>{localText(slide.heading)}</StepHeading>
      <SlideBody seminarId={seminarId} slide={slide} />
    </>
  )
}
