import { strToU8, zipSync } from 'fflate'
import type { WordContent } from '../../src/feedback/word/word-document.ts'
import { wordDocument } from '../../src/feedback/word/word-document.ts'
import { saveFile } from '../save-file.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a Word file here in the browser, of what is on the screen, and lets the person keep it. */
export function saveAsWord(content: WordContent): void {
  const parts = Object.entries(wordDocument(content)).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  const zip = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>)
  saveFile(new Blob([new Uint8Array(zip)], { type }), content.title, 'docx')
}
