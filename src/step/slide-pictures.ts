import type { SlidePicture, StepDesign } from './step.ts'

/** The pictures that steps show, each once. */
export function pictureIdsIn(designs: StepDesign[]): string[] {
  const ids = designs.flatMap((design) =>
    design.kind === 'slide' ? [design.picture?.id, design.presenter?.id] : [],
  )
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** The same step with other ids for its pictures. */
export function withPictureIds(design: StepDesign, idFor: (id: string) => string): StepDesign {
  if (design.kind !== 'slide') return design
  const renamed = (picture: SlidePicture | undefined) =>
    picture && { ...picture, id: idFor(picture.id) }
  const [picture, presenter] = [renamed(design.picture), renamed(design.presenter)]
  return { ...design, ...(picture && { picture }), ...(presenter && { presenter }) }
}
