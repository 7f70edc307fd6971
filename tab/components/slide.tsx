import type { SlideView } from '../../src/reads/live.ts'
import { useLocalText } from '../session.ts'
import { SlideText } from './slide-text.tsx'
import { StepHeading } from './step-heading.tsx'

export function Slide({ slide }: { slide: SlideView }) {
  const localText = useLocalText()
  return (
    <>
      <StepHeading>{localText(slide.heading)}</StepHeading>
      {slide.text && <SlideText text={localText(slide.text)} />}
    </>
  )
}
