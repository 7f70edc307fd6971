import { useState } from 'react'
import type { ImportPreview } from '../../src/reads/feedback.ts'
import { dropDraft, keepDraft, keptDraft } from '../drafts.ts'
import { useKept, useKeptName } from '../use-kept.ts'
import { draftOf } from './import-draft.ts'

/** A window keeps some five million signs, and what has been arranged has to fit beside the pictures. */
const mostPictureSigns = 3_000_000

/** Without its pictures' bytes. */
type Text = Omit<ImportPreview, 'pictures'>

/** What has been read of a file and is being arranged. Nothing of it is stored with us until it is saved. */
export interface KeptImport {
  preview: ImportPreview | undefined
  /** It was arranged, but its pictures are not there any more: the same file has to be read again. */
  isAwaitingFile: boolean
  unitId: string
  documentId: string | undefined
  goTo: (place: { unitId: string; documentId?: string | undefined }) => void
  take: (preview: ImportPreview) => void
  drop: () => void
}

/**
 * Teams reloads a tab that somebody leaves for a chat, and to arrange a long document takes its time.
 * A file that is read again goes on from where it was left, as long as it says the same.
 */
export function useKeptImport(asked: string | undefined): KeptImport {
  const place = useKept<{ unitId: string; documentId?: string | undefined }>(
    keyOf(asked, 'place'),
    () => ({ unitId: asked ?? '' }),
  )
  const arranged = useKeptName(arrangedKey(asked))
  const read = useKeptName(keyOf(asked, 'text'))
  const pictures = useKeptName(keyOf(asked, 'pictures'))
  const [preview, setPreview] = useState(() => wholeOf(keptDraft(read), keptDraft(pictures)))
  const { unitId, documentId } = place.value

  return {
    preview,
    isAwaitingFile: !preview && keptDraft(read) !== undefined,
    unitId,
    documentId,
    goTo: place.keep,
    take(next) {
      const { pictures: bytes, ...text } = next
      if (JSON.stringify(keptDraft(read)) !== JSON.stringify(text)) {
        keepDraft(
          arranged,
          draftOf(next, () => crypto.randomUUID()),
        )
      }
      keepDraft(read, text)
      dropDraft(pictures)
      if (JSON.stringify(bytes).length < mostPictureSigns) keepDraft(pictures, bytes)
      setPreview(next)
    },
    drop() {
      for (const name of [arranged, read, pictures]) dropDraft(name)
      place.drop()
      setPreview(undefined)
    },
  }
}

/** Under what the arranged document itself is kept. */
export function arrangedKey(asked: string | undefined): string {
  return keyOf(asked, 'arranged')
}

function keyOf(asked: string | undefined, part: string): string {
  return `import:${asked ?? ''}:${part}`
}

function wholeOf(
  text: Text | undefined,
  pictures: ImportPreview['pictures'] | undefined,
): ImportPreview | undefined {
  return text && pictures && { ...text, pictures }
}
