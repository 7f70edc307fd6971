import { strToU8, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { importFeedback, mostFileBytes } from '../../../src/feedback/import/import.ts'
import { readFeedbackFile } from '../../../src/feedback/import/import-file.ts'
import { documentXml, p, r, wordFile, zipped } from '../../support/word-file.ts'
import { cell, row, table } from '../../support/word-elements.ts'

/** Ten seconds of reading at the most, one file after the other, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 })

const good = wordFile({ body: p('Text.') })

const refused: [string, string, () => Buffer, string?][] = [
  ['nothing', 'file_empty', () => Buffer.alloc(0)],
  ['a Word file without text', 'file_empty', () => wordFile({ body: p('') + p(' ') })],
  ['Markdown without text', 'file_empty', () => Buffer.from(' \n\n---\n'), 'fil.md'],

  ['a picture', 'file_not_recognised', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
  ['a picture named as text', 'file_not_recognised', () => Buffer.from([0x89, 0, 1, 2]), 'a.md'],
  ['a PDF named as text', 'file_not_recognised', () => Buffer.from('%PDF-1.7 text'), 'a.txt'],
  ['a web page', 'file_not_recognised', () => Buffer.from('<!DOCTYPE html><p>Hej'), 'a.md'],
  ['rich text', 'file_not_recognised', () => Buffer.from('{\\rtf1 Hej}'), 'a.txt'],
  ['text named as Word', 'file_not_recognised', () => Buffer.from('# Hej')],
  ['a zip with other things', 'file_not_recognised', () => zipped({ 'a.txt': 'hej' })],
  ['an old Word file', 'file_not_recognised', () => compoundFile('WordDocument')],
  [
    'a spreadsheet',
    'file_not_recognised',
    () => zipped({ 'word/document.xml': '<workbook xmlns="urn:x"><sheets/></workbook>' }),
  ],

  ['a file with a password', 'file_encrypted', () => compoundFile('EncryptedPackage')],
  ['a zip with a password', 'file_encrypted', () => withFlag(good, 1)],

  ['a file cut off', 'file_damaged', () => good.subarray(0, good.length / 2)],
  ['a file with holes', 'file_damaged', () => withNoise(good)],
  ['only the beginning of a zip', 'file_damaged', () => Buffer.from('PK\x03\x04')],
  ['XML that is broken', 'file_damaged', () => zipped({ 'word/document.xml': '<w:document>' })],
  ['XML that is not text', 'file_damaged', () => zipped({ 'word/document.xml': '\0\0' })],
  ['an unknown entity', 'file_damaged', () => wordFile({ body: p('<w:r><w:t>&hej;</w:t></w:r>') })],
  [
    'a file outside (XXE)',
    'file_damaged',
    () => withDoctype('<!ENTITY secret SYSTEM "file:///etc/passwd">', '&secret;'),
  ],
  [
    'an address outside (XXE)',
    'file_damaged',
    () => withDoctype('<!ENTITY % far SYSTEM "http://127.0.0.1:9/x.dtd"> %far;', 'hej'),
  ],
  [
    'entities of entities (a billion laughs)',
    'file_damaged',
    () =>
      withDoctype(
        `<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}`,
        '&a30;',
      ),
  ],
  ['a size that is a lie', 'file_damaged', () => withLie(bomb(30_000_000))],
]

test.each(refused)('%s is refused: %s', async (_, code, bytes, name = 'fil.docx') => {
  await expect(readFeedbackFile({ name, bytes: bytes() })).rejects.toEqual(refusal(code))
})

/** Files made to harm, or that might as well have been. */
const tooComplex: [string, () => Buffer, string?][] = [
  ['a zip bomb', () => bomb(60_000_000)],
  ['a zip of very many parts', manyParts],
  ['10 000 headings', () => Buffer.from('# Rubrik\n\ntext\n\n'.repeat(10_000)), 'a.md'],
  ['very many elements', () => wordFile({ body: noisy(() => p('x'), 400_000) })],
  ['tables in tables', () => wordFile({ body: nestedTables(500) })],
  [
    'elements in elements',

    () => wordFile({ body: `${'<w:ins>'.repeat(100_000)}${'</w:ins>'.repeat(100_000)}` }),
  ],
  ['quotes in quotes', () => Buffer.from(`${'>'.repeat(5_000)} hej`), 'a.md'],
  ['lists in lists', () => Buffer.from(`${'- '.repeat(2_000)}hej`), 'a.md'],
  ['more text than anybody reads', () => Buffer.from('ord och mer \n\n'.repeat(400_000)), 'a.md'],
]

test.each(tooComplex)(
  'within seconds and beside the server, refused as too complex: %s',
  async (_, bytes, name = 'fil.docx') => {
    await expect(importFeedback({ name, bytes: bytes() })).rejects.toEqual(
      refusal('file_too_complex'),
    )
  },
)

test('a file that takes too long is given up, and the server goes on meanwhile', async () => {
  let ticks = 0
  const clock = setInterval(() => (ticks += 1), 20)
  const started = performance.now()
  const endless = Buffer.from('*a _b '.repeat(80_000))

  const reading = importFeedback({ name: 'a.md', bytes: endless }, 1_500)
  await expect(reading).rejects.toEqual(refusal('file_too_complex'))
  clearInterval(clock)

  expect(ticks).toBeGreaterThan((performance.now() - started) / 20 / 3)
})

test('more than 20 MB is refused', async () => {
  const bytes = Buffer.alloc(mostFileBytes + 1, 'a')

  await expect(importFeedback({ name: 'a.md', bytes })).rejects.toEqual(refusal('file_too_large'))
})

test('after a bad file the next one is read', async () => {
  const bad = importFeedback({ name: 'fil.docx', bytes: bomb(60_000_000) }).catch(() => 'refused')
  const next = importFeedback({ name: 'fil.docx', bytes: good })

  expect(await bad).toBe('refused')
  expect((await next).findings[0]?.heading).toBe('fil')
})

test('a file with thousands of headings below few findings is read', async () => {
  const text = `# Ett\n\n${'## Under\n\nText.\n\n'.repeat(2_000)}# Två\n\nText.`

  const { findings } = await readFeedbackFile({ name: 'a.md', bytes: Buffer.from(text) })

  expect(findings.map(({ heading }) => heading)).toEqual(['Ett', 'Två'])
})

test('macros are never run, and are listed', async () => {
  const bytes = wordFile({
    body: p('Text.'),
    parts: { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') },
  })

  const { leftOut } = await readFeedbackFile({ name: 'fil.docm', bytes })

  expect(leftOut).toEqual([{ kind: 'embedded', excerpt: 'word/vbaProject.bin', count: 1 }])
})

test('a Word file is recognised by what is in it', async () => {
  const { title } = await readFeedbackFile({ name: 'fil.md', bytes: good })

  expect(title).toBe('fil')
})

function refusal(code: string) {
  return expect.objectContaining({ name: 'AppError', code })
}

function compoundFile(stream: string): Buffer {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return Buffer.concat([magic, Buffer.alloc(1016), Buffer.from(stream, 'utf16le')])
}

function withDoctype(declarations: string, text: string): Buffer {
  const body = documentXml(p(r(text)))
  const doctype = `<!DOCTYPE w:document [${declarations}]>`
  return zipped({ 'word/document.xml': body.replace('<w:document', `${doctype}<w:document`) })
}

/** One part of many equal bytes, which packs a thousandfold. */
function bomb(bytes: number): Buffer {
  return zipped({ 'word/document.xml': documentXml(p(r('a'.repeat(bytes)))) })
}

function manyParts(): Buffer {
  const parts = Array.from({ length: 6_000 }, (_, n) => [`word/${n}.xml`, new Uint8Array()])
  return Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
}

/** Varied enough that it doesn't pack like a bomb. */
function noisy(part: () => string, count: number): string {
  return Array.from(
    { length: count },
    (_, n) => `${part()}<!--${(n * 2_654_435_761) % 4_294_967_296}-->`,
  ).join('')
}

function nestedTables(depth: number): string {
  let content = cell('innerst')
  for (let n = 0; n < depth; n += 1) content = `<w:tc>${table(row(content))}${p('')}</w:tc>`
  return table(row(content))
}

/** Says in the directory at the end, and in front of the part, that it is small. */
function withLie(zip: Buffer): Buffer {
  const lying = Buffer.from(zip)
  lying.writeUInt32LE(1_000, 22)
  lying.writeUInt32LE(1_000, lying.lastIndexOf('PK\x01\x02') + 24)
  return lying
}

function withFlag(zip: Buffer, flag: number): Buffer {
  const flagged = Buffer.from(zip)
  for (
    let at = flagged.indexOf('PK\x01\x02');
    at !== -1;
    at = flagged.indexOf('PK\x01\x02', at + 1)
  ) {
    flagged.writeUInt16LE(flagged.readUInt16LE(at + 8) | flag, at + 8)
  }
  return flagged
}

function withNoise(zip: Buffer): Buffer {
  const noisyZip = Buffer.from(zip)
  const directory = noisyZip.indexOf('PK\x01\x02')
  for (let at = 60; at < directory; at += 7) noisyZip[at] = 0xaa
  return noisyZip
}
