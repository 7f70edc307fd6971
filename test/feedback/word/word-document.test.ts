import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFeedbackFile } from '../../../src/feedback/import/import-file.ts'
import { type Block, plainText } from '../../../src/feedback/rich-text.ts'
import { type WordContent, wordDocument } from '../../../src/feedback/word/word-document.ts'
import { pictureOf } from '../../support/picture.ts'
import { zipped } from '../../support/word-file.ts'

const text = (words: string): Block => ({ kind: 'paragraph', content: [{ text: words }] })

const content: WordContent = {
  title: 'Återkoppling till Älvbro <kommun> & "region"',
  subtitle: 'Älvbro kommun · Version 2',
  summary: {
    heading: 'Sammanfattning',
    blocks: [
      {
        kind: 'paragraph',
        content: [
          { text: 'Först ' },
          { text: 'viktigt', strong: true },
          { text: ' och ' },
          { text: 'sagt', emphasis: true },
          { text: '.', note: 'Se protokollet & bilagan.' },
        ],
      },
    ],
  },
  findings: {
    heading: 'Iakttagelser',
    all: [
      {
        heading: 'Teamen fungerar',
        body: [
          { kind: 'heading', level: 3, content: [{ text: 'Närmare bestämt' }] },
          {
            kind: 'list',
            ordered: true,
            items: [
              [
                text('Ett'),
                text('Mer om ett'),
                { kind: 'list', ordered: false, items: [[text('Under')]] },
              ],
              [text('Två')],
            ],
          },
          { kind: 'quote', blocks: [text('Vi får tid.'), text('Äntligen.')] },
          { kind: 'list', ordered: true, start: 3, items: [[text('Tre')]] },
        ],
      },
      {
        heading: 'Måtten är många',
        body: [
          {
            kind: 'table',
            rows: [
              { isHeader: true, cells: [[text('Mått')], [text('Antal')]] },
              { isHeader: false, cells: [[text('Tid')], []] },
            ],
          },
          {
            kind: 'paragraph',
            content: [{ text: 'Läs ' }, { text: 'mer', href: 'https://example.org/?a=1&b=2' }],
          },
        ],
      },
    ],
  },
  closing: { heading: 'Efter iakttagelserna', blocks: [text('Frågor?')] },
  language: 'sv-SE',
}

test('what is written to Word reads the same when it is imported again', async () => {
  const read = await written(content)

  expect(read.title).toBe(content.title)
  expect(read.findings.map(({ heading, body }) => ({ heading, body }))).toEqual(
    content.findings.all,
  )
  expect(read.summary).toEqual([
    {
      kind: 'paragraph',
      content: [
        { text: 'Först ' },
        { text: 'viktigt', strong: true },
        { text: ' och ' },
        { text: 'sagt', emphasis: true },
        { text: '.' },
        { text: '', note: 'Se protokollet & bilagan.' },
      ],
    },
  ])
  expect(read.closing.at(-1)).toEqual(text('Frågor?'))
})

test('pictures are in the file, with their descriptions; one that is not at hand is told in words', async () => {
  const { block, ...file } = pictureOf('Svaren')
  const decoration = { ...block, alt: '', isDecorative: true as const }
  const missing = { ...pictureOf('Borta').block, alt: 'Karta' }
  const bytes = new Uint8Array(Buffer.from(file.bytes, 'base64'))
  const read = await written({
    ...content,
    closing: { heading: 'Efter', blocks: [block, decoration, missing, text('Slut')] },
    pictures: new Map([[file.id, { type: 'png' as const, bytes }]]),
  })

  expect(read.closing.slice(1)).toEqual([block, decoration, text('[Karta]'), text('Slut')])
  expect(read.pictures).toEqual([file])
})

test('whatever stands in a text, the file can be read and no word is lost', async () => {
  const anything = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), {
    minLength: 20,
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(anything, async (odd) => {
      const body = odd.map((words) => text(`början ${words} slut`))
      const all = [{ heading: 'Rubrik', body }]
      const { findings } = await written({ ...content, findings: { heading: 'Iakttagelser', all } })
      const read = plainText(findings[0]!.body)
      expect(read.match(/början/g)).toHaveLength(odd.length)
      expect(read.match(/slut/g)).toHaveLength(odd.length)
    }),
    { numRuns: 3 },
  )
}, 20_000)

function written(document: WordContent) {
  return readFeedbackFile({ name: 'fil.docx', bytes: zipped(wordDocument(document)) })
}
