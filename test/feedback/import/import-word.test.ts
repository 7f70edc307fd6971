import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ImportedDocument } from '../../../src/feedback/finding.ts'
import { readFeedbackFile } from '../../../src/feedback/import/import-file.ts'
import type { Block } from '../../../src/feedback/rich-text.ts'
import { zipped } from '../../support/word-file.ts'
import { textsOf } from './accounted-for.ts'
import { handMade } from './hand-made-documents.ts'

test('the same report reads the same from Word and from Markdown', async () => {
  const word = await readDocument('aterkoppling-alvbro.docx')
  const markdown = await readDocument('aterkoppling-alvbro.md')

  expect(withStraightQuotes(word)).toEqual(withStraightQuotes(markdown))
  expect(word.findings.map(({ key }) => key)).toEqual([
    'hemtjanstens-sjalvstyrande-team-fungerar',
    'uppfoljningen-raknar-fortfarande-minuter',
    'politiken-ar-osaker-pa-sin-roll',
    'nar-nagot-gar-fel-aterkommer-kontrollen',
  ])
  expect(word.leftOut.map(({ excerpt }) => excerpt)).toEqual([
    'Fallstudie inom TillKom',
    '2026-10-14',
  ])
})

test('headings are found by Swedish ids, with their numbers and capitals', async () => {
  const { title, summary, findings } = await readHandMade('swedish styles')

  expect(title).toBe('Återkoppling till Ekholma kommun')
  expect(summary).toEqual([paragraph('Kort sagt.')])
  expect(findings.map(({ heading, key }) => [heading, key])).toEqual([
    ['Åtta möten', 'atta-moten'],
    ['Åtta möten', 'atta-moten-2'],
  ])
  expect(findings[0]?.body.filter(({ kind }) => kind === 'heading')).toMatchObject([
    { level: 3, content: [{ text: 'Närmare bestämt' }] },
    { level: 4, content: [{ text: 'Ännu djupare' }] },
  ])
})

test('headings are found by what their styles are based on, and by outline levels', async () => {
  const { findings } = await readHandMade('own styles based on headings, and outline levels')

  expect(findings.map(({ heading }) => heading)).toEqual([
    'Den första iakttagelsen',
    'Den andra iakttagelsen',
  ])
})

test('a file in the strict format, with other prefixes and no styles, is read as well', async () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const paragraphs = ['Rubrik1', 'Brödtext'].map(
    (style) =>
      `<x:p><x:pPr><x:pStyle x:val="${style}"/></x:pPr><x:r><x:t>${style}</x:t></x:r></x:p>`,
  )
  const bytes = zipped({
    'word/document.xml': `\uFEFF<x:document xmlns:x="${strict}"><x:body>${paragraphs.join('')}</x:body></x:document>`,
  })

  const { title, findings } = await readFeedbackFile({ name: 'fil.docx', bytes })

  expect(title).toBe('Rubrik1')
  expect(findings[0]?.body).toEqual([paragraph('Brödtext')])
})

test('the text of a text box is kept once, as a quote where it was anchored, and listed', async () => {
  const document = await readHandMade('text boxes')

  expect(textsOf(document).filter((text) => text === 'Ny ruta med text.')).toHaveLength(1)
  expect(document.findings[0]?.body.slice(0, 2)).toEqual([
    paragraph('Före rutan, efter rutan.'),
    { kind: 'quote', blocks: [paragraph('Ny ruta med text.')] },
  ])
  expect(leftOut(document, 'textBox')).toContain('Gammal oval ruta.')
})

test('pictures, drawings and embedded things are listed by what can be said of them', async () => {
  const document = await readHandMade('pictures and drawings')

  expect(leftOut(document, 'picture')).toEqual(['Karta över Ekholma', 'Bild utan beskrivning.'])
  expect(leftOut(document, 'drawing')).toEqual([
    'Diagram över svar',
    'Styrkedjan politik till brukare',
    'En pil',
  ])
  expect(leftOut(document, 'embedded')).toEqual([
    'Excel.Sheet.12',
    'word/bit.html',
    'word/vbaProject.bin',
  ])
})

test('files inside the file are read where they stand, or listed', async () => {
  const document = await readHandMade('put together of other files')

  expect(textsOf(document)).toEqual(
    expect.arrayContaining([
      'Från webben',
      'Åtta & nio – fet text.',
      'Punkt ett',
      'Punkt två',
      'Mellan filerna.',
      'Ren text.',
      'Andra raden.',
      'Inre rubrik',
      'Inre text.',
      'Sist.',
    ]),
  )
  expect(JSON.stringify(document)).not.toContain('alert')
  expect(leftOut(document, 'embedded')).toEqual(['word/chunks/old.rtf'])
  expect(leftOut(document, 'drawing')).toEqual(['Inre figur'])
})

test('the words of a chart are listed, and what a field to press says is text', async () => {
  const document = await readHandMade('charts with words, and fields to press')

  expect(leftOut(document, 'drawing')).toEqual(['Stapeldiagram: Svaren per år Äldreomsorg'])
  expect(textsOf(document)).toContain('Kryssa: Ja, det stämmer.')
})

test('notes that nothing refers to, and text that a style hides, are taken out and listed', async () => {
  const document = await readHandMade('notes without references, and text that a style hides')

  expect(textsOf(document)).toContain('Syns.')
  expect(textsOf(document)).toContain('Hör till.')
  expect(leftOut(document, 'other')).toEqual(['inte syns', 'Ingen hänvisar hit.'])
})

test('what fields show is text, and only plain equations are', async () => {
  const document = await readHandMade('fields, symbols and equations')

  const body = document.findings[0]?.body ?? []
  expect(body[0]).toEqual(paragraph('Se tabell 3.'))
  expect(body[1]).toMatchObject({
    content: [
      { text: 'adress i fält', href: 'https://example.org/å' },
      { text: ' och hopp i fält' },
    ],
  })
  expect(textsOf(document)).toEqual(
    expect.arrayContaining(['Ruta: ☒', 'Enkelt: x = 5', 'Svårt: […]']),
  )
  expect(leftOut(document, 'equation')).toEqual(['ab'])
})

test('a table of contents is left out, however it was made', async () => {
  const document = await readHandMade('table of contents')

  expect(textsOf(document)).toEqual([
    'Titeln',
    'Första',
    'Text under första.',
    'Andra',
    'Text under andra.',
  ])
  expect(leftOut(document, 'other')).toHaveLength(1)
})

test('inserted text counts; deleted, struck and hidden text is taken out and listed', async () => {
  const document = await readHandMade('tracked changes, comments and hidden text')

  expect(textsOf(document)).toEqual([
    'Ändringarna',
    'Ändringarna',
    'Kvar insatt slut.',
    'Första halvan, andra halvan.',
    'Flyttat stycke.',
    'Synligt, inte dolt.',
    'Kvar i tabellen',
    'Ifylld kontroll.',
    'Sista halvan utan fortsättning.',
  ])
  expect(leftOut(document, 'trackedChange')).toEqual([
    'borttaget',
    'Flyttat stycke.',
    'struket,',
    'Borttagen rad',
  ])
  expect(leftOut(document, 'comment')).toEqual(['Är det säkert?', 'Hänvisas inte till.'])
})

test('what stands on every page is listed, once', async () => {
  const document = await readHandMade('sections with headers and footers of their own')

  expect(leftOut(document, 'other')).toEqual([
    'Arbetsmaterial, sprid inte 3',
    'Institutet, hösten 2026',
  ])
})

test('only links to the web and to mail are kept', async () => {
  const document = await readHandMade('notes and links')

  const links = JSON.stringify(document).match(/"href":"[^"]*"/g)
  expect(links).toEqual(['"href":"https://example.org/a"', '"href":"mailto:post@example.org"'])
  expect(leftOut(document, 'link')).toEqual([
    'länk script (javascript:alert(1))',
    'länk disk (file:///C:/hemligt.docx)',
    'länk inom dokumentet (#hit)',
  ])
})

test('footnotes and endnotes stand where they are referred to, with addresses written out', async () => {
  const { findings } = await readHandMade('notes and links')

  expect(findings[0]?.body[0]).toEqual({
    kind: 'paragraph',
    content: [{ text: '', note: 'Slutnoten.' }],
  })
  expect(findings[0]?.body[1]).toMatchObject({
    content: [
      { text: 'Text' },
      { text: '', note: 'Fotnoten,\nen källa (https://example.org/not)' },
      { text: '.' },
    ],
  })
})

test('lists are nested as they look, and keep their numbers after a paragraph between', async () => {
  const { findings } = await readHandMade('lists')

  const body = findings[0]?.body ?? []
  expect(body[0]).toEqual(
    list(true, [
      [
        paragraph('Ett'),
        list(true, [[paragraph('Under ett'), list(false, [[paragraph('Under under')]])]]),
      ],
      [paragraph('Två')],
    ]),
  )
  expect(body[2]).toEqual({ ...list(true, [[paragraph('Tre')]]), start: 3 })
  expect(body[3]).toEqual(
    list(false, [
      [paragraph('Punkt')],
      [paragraph('Punkt till'), paragraph('Fortsättning på punkten')],
    ]),
  )
  expect(body[4]).toEqual(paragraph('Inte en punkt'))
  expect(body[5]).toEqual(list(true, [[paragraph('Börjar om')], [paragraph('Går vidare')]]))
  expect(body.at(-1)).toEqual({
    kind: 'quote',
    blocks: [paragraph('Citerat.'), paragraph('Citerat vidare.')],
  })
})

test('columns stay in line, and the header row is found', async () => {
  const { findings } = await readHandMade('tables')

  const [merged, styled, bold] = findings[0]?.body ?? []
  expect(merged).toMatchObject({
    rows: [
      { isHeader: true, cells: [[paragraph('Mått')], [paragraph('Antal')]] },
      { isHeader: false, cells: [[paragraph('Bred')], []] },
      { cells: [[paragraph('Hög')], [paragraph('1')]] },
      { cells: [[], [paragraph('2')]] },
    ],
  })
  expect(styled).toMatchObject({ rows: [{ isHeader: true }, { isHeader: false }] })
  expect(bold).toMatchObject({ rows: [{ isHeader: true }, { isHeader: false }] })
})

/** What pandoc changes on the way from Markdown to Word. */
function withStraightQuotes(document: ImportedDocument): unknown {
  return JSON.parse(JSON.stringify({ ...document, leftOut: [] }).replaceAll(/[“”]|\\"/g, "'"))
}

async function readDocument(name: string): Promise<ImportedDocument> {
  return readFeedbackFile({
    name,
    bytes: readFileSync(new URL(`./documents/${name}`, import.meta.url)),
  })
}

async function readHandMade(name: string): Promise<ImportedDocument> {
  return readFeedbackFile({ name: 'fil.docx', bytes: handMade[name]! })
}

function leftOut(document: ImportedDocument, kind: string): string[] {
  return document.leftOut.filter((one) => one.kind === kind).map(({ excerpt }) => excerpt)
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', content: [{ text }] }
}

function list(ordered: boolean, items: Block[][]): Block {
  return { kind: 'list', ordered, items }
}
