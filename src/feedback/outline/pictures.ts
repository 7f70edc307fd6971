import type { LeftOut } from '../finding.ts'
import { isDescribed, picturesIn } from '../picture.ts'
import type { Block, Picture } from '../rich-text.ts'

/** What the researcher has said of a picture, which is the same wherever it stands. */
export interface PictureChoice {
  use: 'described' | 'decorative' | 'leftOut'
  alt: string
}

export type PictureChoices = Readonly<Record<string, PictureChoice>>

/** What the file says, until the researcher says something else. */
export function choiceFor(picture: Picture, choices: PictureChoices): PictureChoice {
  const use = picture.isDecorative ? 'decorative' : 'described'
  return choices[picture.id] ?? { use, alt: picture.alt }
}

/** Each picture once, in the order in which they stand. */
export function picturesToDescribe(blocks: Block[]): Picture[] {
  return [...new Map(picturesIn(blocks).map((picture) => [picture.id, picture])).values()]
}

export function mayBeSaved({ use, alt }: PictureChoice): boolean {
  return use === 'leftOut' || isDescribed({ alt, isDecorative: use === 'decorative' || undefined })
}

/** The text with its pictures as they are to be saved. */
export function withChoices(blocks: Block[], choices: PictureChoices): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'picture':
        return asChosen(block, choiceFor(block, choices))
      case 'quote':
        return [{ ...block, blocks: withChoices(block.blocks, choices) }]
      case 'list':
        return [{ ...block, items: block.items.map((item) => withChoices(item, choices)) }]
      case 'table':
        return [
          {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => withChoices(cell, choices)),
            })),
          },
        ]
      default:
        return [block]
    }
  })
}

/** Pictures that the researcher has chosen not to take along. */
export function leftOutPictures(blocks: Block[], choices: PictureChoices): LeftOut[] {
  return picturesToDescribe(blocks)
    .map((picture) => choiceFor(picture, choices))
    .filter(({ use }) => use === 'leftOut')
    .map(({ alt }) => ({ kind: 'picture', excerpt: alt.slice(0, 400), count: 1 }))
}

function asChosen(picture: Picture, { use, alt }: PictureChoice): Block[] {
  if (use === 'leftOut') return []
  const { kind, id, type, width, height } = picture
  const placed = { kind, id, type, width, height }
  return [use === 'decorative' ? { ...placed, alt: '', isDecorative: true } : { ...placed, alt }]
}
