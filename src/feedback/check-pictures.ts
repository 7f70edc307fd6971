import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { CommandInput } from '../protocol.ts'
import { mostBytesOfAll, mostPictureBytes } from './picture-limits.ts'
import { factsOf } from './picture-facts.ts'
import { isDescribed, picturesIn } from './picture.ts'
import type { StoredPicture } from './picture-repository.ts'

type Draft = CommandInput<'feedback.save'>

/** What stands in the text is described and at hand, and what is at hand is what it says it is. */
export function checkedPictures({
  summary,
  findings,
  closing,
  pictures = [],
}: Draft): StoredPicture[] {
  const placed = picturesIn([...summary, ...findings.flatMap(({ body }) => body), ...closing])
  if (!placed.every(isDescribed)) throw new AppError('picture_not_described')
  const wanted = new Set(placed.map(({ id }) => id))
  const checked = new Map<string, StoredPicture>()
  let bytesOfAll = 0
  for (const { id, bytes: base64 } of pictures) {
    if (!wanted.has(id)) continue
    const bytes = Buffer.from(base64, 'base64')
    const facts = factsOf(bytes)
    const isItself = createHash('sha256').update(bytes).digest('hex') === id
    bytesOfAll += bytes.length
    if (!facts || !isItself || bytes.length > mostPictureBytes || bytesOfAll > mostBytesOfAll) {
      throw new AppError('invalid_input', { picture: id })
    }
    checked.set(id, { id, type: facts.type, bytes })
  }
  if (checked.size < wanted.size) throw new AppError('invalid_input', { pictures: 'missing' })
  return [...checked.values()]
}
