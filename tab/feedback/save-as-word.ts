import { strToU8, zipSync } from 'fflate'
import type { WordContent } from '../../src/feedback/word/word-document.ts'
import { wordDocument } from '../../src/feedback/word/word-document.ts'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a Word file here in the browser, of what is on the screen, and lets the person keep it. */
export function saveAsWord(content: WordContent): void {
  const parts = Object.entries(wordDocument(content)).map(([name, xml]) => [name, strToU8(xml)])
  const zip = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([new Uint8Array(zip)], { type }))
  link.download = `${fileNameOf(content.title)}.docx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000) // the browser may still be saving it
}

/** Without what some system does not allow in a name. */
function fileNameOf(title: string): string {
  return title
    .replaceAll(/[\\/:*?"<>|]+/g, ' ')
    .trim()
    .slice(0, 100)
}
