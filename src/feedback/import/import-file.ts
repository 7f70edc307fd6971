import { AppError } from '../../errors.ts'
import { readDocx } from './docx.ts'
import { decodeText, type FeedbackFile, kindOf } from './file-kind.ts'
import type { ImportedDocument } from '../finding.ts'
import { readMarkdown } from './markdown.ts'
import { divide } from './outline.ts'

/** What fits in a request that saves it; a report of 400 pages is a quarter of this. */
const mostCharacters = 4_000_000

/** Reads a file here and now. The server reads in a thread of its own, see `importFeedback`. */
export async function readFeedbackFile(file: FeedbackFile): Promise<ImportedDocument> {
  try {
    const document = divide(await read(file), file.name)
    if (JSON.stringify({ ...document, pictures: [] }).length > mostCharacters)
      throw new AppError('file_too_complex')
    return document
  } catch (error) {
    // The stack ran out: nothing that anybody has written is nested that deep.
    if (error instanceof RangeError) throw new AppError('file_too_complex', error)
    throw error
  }
}

async function read(file: FeedbackFile) {
  if (kindOf(file) === 'word') return readDocx(file.bytes)
  return readMarkdown(decodeText(file.bytes))
}
