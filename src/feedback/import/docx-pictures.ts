import { createHash } from 'node:crypto'
import type { ImportedPicture } from '../finding.ts'
import { mostBytesOfAll, mostPictureBytes, mostPictures } from '../picture-limits.ts'
import { factsOf, type PictureFacts } from '../picture-facts.ts'
import type { Relationship, WordPackage } from './docx-package.ts'
import { withoutMetadata } from './picture-metadata.ts'

export interface CarriedPicture extends PictureFacts {
  id: string
}

interface Pictures {
  /** By the id of its relationship; undefined for one that can't be carried over. */
  of: (relationshipId: string) => CarriedPicture | undefined
  /** Those that have been asked for. */
  used: () => ImportedPicture[]
}

/** Reads the pictures of a Word file, as many and as large as can be saved. */
export async function readPictures(
  parts: WordPackage,
  relationships: Map<string, Relationship>,
): Promise<Pictures> {
  const byRelationship = new Map<string, CarriedPicture>()
  const bytesById = new Map<string, Buffer>()
  const used = new Set<string>()
  let bytesLeft = mostBytesOfAll
  for (const [relationshipId, { type, target, isExternal }] of relationships) {
    if (type !== 'image' || isExternal || bytesById.size >= mostPictures) continue
    const read = await parts.bytes(target, Math.min(mostPictureBytes, bytesLeft))
    const facts = read && factsOf(read)
    if (!facts) continue
    const bytes = withoutMetadata(read, facts.type)
    const id = createHash('sha256').update(bytes).digest('hex')
    if (!bytesById.has(id)) bytesLeft -= bytes.length
    bytesById.set(id, bytes)
    byRelationship.set(relationshipId, { id, ...facts })
  }
  return {
    of(relationshipId) {
      const picture = byRelationship.get(relationshipId)
      if (picture) used.add(picture.id)
      return picture
    },
    used: () => [...used].map((id) => ({ id, bytes: bytesById.get(id)!.toString('base64') })),
  }
}
