import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFeedbackFile } from '../../../src/feedback/import/import-file.ts'
import { commandInput } from '../../../src/protocol.ts'
import { missingFrom, paragraphsIn } from './accounted-for.ts'
import { handMade } from './hand-made-documents.ts'

const folder = new URL('./documents/', import.meta.url)
const wordFiles = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name): [string, Buffer] => [name, readFileSync(new URL(name, folder))]),
  ...Object.entries(handMade),
]

/** These headings say what their sections are; the product has headings of its own for them. */
const namesOfSections = ['Sammanfattning', 'Iakttagelser', '2. IAKTTAGELSER:', 'Resultat']

test.each(wordFiles)('no paragraph is lost: %s', async (_, bytes) => {
  const document = await readFeedbackFile({ name: 'fil.docx', bytes })

  const missing = missingFrom(document, paragraphsIn(bytes))
  expect(missing.filter((text) => !namesOfSections.includes(text))).toEqual([])
})

test.each(wordFiles)('what is read can be saved as it is: %s', async (_, bytes) => {
  const document = await readFeedbackFile({ name: 'fil.docx', bytes })

  const id = crypto.randomUUID()
  const input = { ...document, documentId: id, versionId: id, unitId: id, sourceName: 'fil.docx' }
  expect(commandInput['feedback.save'].parse(input)).toEqual(input)
})
