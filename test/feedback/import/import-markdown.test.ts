import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import type { ImportedDocument } from '../../../src/feedback/finding.ts'
import { readFeedbackFile } from '../../../src/feedback/import/import-file.ts'
import { commandInput } from '../../../src/protocol.ts'
import { textsOf } from './accounted-for.ts'

test('lists, tables, quotes and notes are read as they look', async () => {
  const { findings } = await read(`# Ett

1. Först
   - *under* **det**
3. Sedan

> Citat
> i två rader

| A | B |
|---|---|
| 1 | 2[^n] |

- [x] Klart

[^n]: Noten, [här](https://example.org/).
`)

  expect(findings[0]?.body).toEqual([
    {
      kind: 'list',
      ordered: true,
      items: [
        [
          text('Först'),
          {
            kind: 'list',
            ordered: false,
            items: [
              [
                {
                  kind: 'paragraph',
                  content: [
                    { text: 'under', emphasis: true },
                    { text: ' ' },
                    { text: 'det', strong: true },
                  ],
                },
              ],
            ],
          },
        ],
        [text('Sedan')],
      ],
    },
    { kind: 'quote', blocks: [text('Citat\ni två rader')] },
    {
      kind: 'table',
      rows: [
        { isHeader: true, cells: [[text('A')], [text('B')]] },
        {
          isHeader: false,
          cells: [
            [text('1')],
            [
              {
                kind: 'paragraph',
                content: [{ text: '2' }, { text: '', note: 'Noten, här (https://example.org/).' }],
              },
            ],
          ],
        },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [[{ kind: 'paragraph', content: [{ text: '☒ ' }, { text: 'Klart' }] }]],
    },
  ])
})

test('what Markdown can hold and a finding can not is listed', async () => {
  const document = await read(`---
title: Titeln
author: Någon
abstract: Det korta.
---
# Ett

![Karta](karta.png) ~~struket~~ [länk](javascript:alert(1)) <b>fet</b>

<!-- en kommentar -->

<div onclick="x()">Text i en div</div>

<script>alert(1)</script>

[^oanvänd]: En not som ingen hänvisar till.
`)

  expect(document.title).toBe('Titeln')
  expect(document.summary).toEqual([text('Det korta.')])
  expect(document.leftOut.map(({ kind, excerpt }) => `${kind}: ${excerpt}`)).toEqual([
    'other: author: Någon',
    'picture: Karta',
    'trackedChange: struket',
    'link: länk (javascript:alert(1))',
    'other: <b>',
    'other: </b>',
    'comment: <!-- en kommentar -->',
    'other: <div onclick="x()">Text i en div</div>',
    'other: <script>alert(1)</script>',
    'other: En not som ingen hänvisar till.',
  ])
  expect(textsOf(document)).toContain('Text i en div')
})

test('a note that refers to itself, and front matter that bites its tail, do no harm', async () => {
  const document = await read(
    '---\na: &a [*a]\n---\n\nText[^1].\n\n[^1]: Not[^1] och[^2].\n\n[^2]: Två.\n',
  )

  expect(document.findings[0]?.body).toEqual([
    {
      kind: 'paragraph',
      content: [{ text: 'Text' }, { text: '', note: 'Not och.' }, { text: '.' }],
    },
  ])
  expect(document.leftOut.map(({ excerpt }) => excerpt)).toEqual(['a: &a [*a]', 'Två.'])
})

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFF# Åäö\n\nText')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('# Åäö\n\nText', 'utf16le')])],
  ['Windows', Buffer.from('# Åäö\n\nText', 'latin1')],
])('Swedish letters are read from %s', async (_, bytes) => {
  const { title } = await readFeedbackFile({ name: 'fil.txt', bytes })

  expect(title).toBe('Åäö')
})

const pieces = fc.constantFrom(
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n|--|--|\n| ',
  '```\n',
  '[^1]',
  '[^1]: ',
  '[a](',
  ')',
  '*',
  '**',
  '_',
  '~~',
  '<b>',
  '<!--',
  '-->',
  '---\n',
  'title: ',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '![',
  'Sammanfattning',
  'Iakttagelser',
  'Frågor att ta vidare',
  'å',
  '😀',
  '\u0000',
  '&amp;',
  '\\',
  'http://a.b',
)

test('whatever the text, it is read into something that can be saved, or refused', async () => {
  const texts = fc.oneof(
    fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
      .map((all) => all.join('')),
    fc.string({ maxLength: 300 }),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (source) => {
      const document = await read(source).catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error
      })
      if (!document) return
      const id = '3f0c2a52-6e6b-4b0e-9d6c-0d5b8e3f7a11'
      const input = { ...document, documentId: id, versionId: id, unitId: id, sourceName: 'fil.md' }
      expect(() => commandInput['feedback.save'].parse(input)).not.toThrow()
      // PostgreSQL stores neither of these.
      expect(JSON.stringify(document)).not.toMatch(/\\u0000|\\ud[89a-f]/)
    }),
    { numRuns: 400 },
  )
}, 60_000)

async function read(source: string): Promise<ImportedDocument> {
  return readFeedbackFile({ name: 'fil.md', bytes: Buffer.from(source) })
}

function text(content: string) {
  return { kind: 'paragraph', content: [{ text: content }] }
}
