import { expect, test } from 'vitest'
import type { ImportedDocument } from '../../../src/feedback/finding.ts'
import { readMarkdown } from '../../../src/feedback/import/markdown.ts'
import { divide } from '../../../src/feedback/import/outline.ts'
import { plainText } from '../../../src/feedback/rich-text.ts'

test('the findings are the headings below the section that is called so', () => {
  expect(
    outline(
      '# Sammanfattning\nS\n# Bakgrund\nB\n# Resultat\nInledning\n## Ett\n1\n## Två\n2\n# Slutord\nX',
    ),
  ).toEqual({
    title: 'fil',
    summary: 'S\nBakgrund\nB\nInledning',
    findings: { Ett: '1', Två: '2' },
    closing: 'Slutord\nX',
  })
})

test('the section of findings may be numbered, and English, and deeper than the first level', () => {
  expect(
    outline('# Report\nP\n## 1. Summary\nS\n## 2. FINDINGS:\n### One\n1\n## Next steps\nN'),
  ).toEqual({
    title: 'Report',
    summary: 'S\nP',
    findings: { One: '1' },
    closing: 'Next steps\nN',
  })
})

test('without such a section they are the shallowest headings that are more than one', () => {
  expect(
    outline('# Titel\nInledning\n## Ett\n1\n### Under\nu\n## Två\n2\n## Frågor att ta vidare\nF'),
  ).toEqual({
    title: 'Titel',
    summary: 'Inledning',
    findings: { Ett: '1\nUnder\nu', Två: '2' },
    closing: 'Frågor att ta vidare\nF',
  })
})

test('a section called findings without headings below is one finding', () => {
  expect(
    outline('# Sammanfattning\nS\n# Iakttagelser\nAllt i ett.\n# Frågor att ta vidare\nF'),
  ).toEqual({
    title: 'fil',
    summary: 'S',
    findings: { Iakttagelser: 'Allt i ett.' },
    closing: 'Frågor att ta vidare\nF',
  })
})

test('a text without headings is one finding with the name of the file', () => {
  expect(outline('Ett stycke.\n\nTvå stycken.', 'Återkoppling_till Ekholma.md')).toEqual({
    title: 'Återkoppling till Ekholma',
    summary: '',
    findings: { 'Återkoppling till Ekholma': 'Ett stycke.\nTvå stycken.' },
    closing: '',
  })
})

test('a text with only a summary and what comes after has its opening as the finding', () => {
  expect(outline('Öppningen.\n# Sammanfattning\nS\n# Nästa steg\nN\n## Mer\nM')).toEqual({
    title: 'fil',
    summary: 'S',
    findings: { fil: 'Öppningen.' },
    closing: 'Nästa steg\nN\nMer\nM',
  })
})

test('a first heading with nothing of its own is the title', () => {
  expect(outline('# Återkoppling\n# Sammanfattning\nS\n# Iakttagelser\n## Ett\n1')).toMatchObject({
    title: 'Återkoppling',
    summary: 'S',
    findings: { Ett: '1' },
  })
})

test('a title that is repeated as the first heading is no finding', () => {
  expect(outline('---\ntitle: Titel\n---\n# Titel\nT\n# Ett\n1\n# Två\n2')).toMatchObject({
    title: 'Titel',
    summary: 'T',
    findings: { Ett: '1', Två: '2' },
  })
})

test('keys say what findings are about, and stay when findings are numbered and moved', () => {
  expect(keysOf('# 1. Åtgärd för é\n1\n# 2. Ö & Ä\n2')).toEqual(['atgard-for-e', 'o-a'])
  expect(keysOf('# 1. Ö & Ä\n2\n# 2. Åtgärd för é\n1\n# !!!\n3')).toEqual([
    'o-a',
    'atgard-for-e',
    'finding',
  ])
  expect(keysOf('# Samma\n1\n# Samma\n2\n# Samma 2\n3')).toEqual(['samma', 'samma-2', 'samma-2-2'])
})

test('a heading too long to be one is shown cut and kept whole', () => {
  const long = 'ord '.repeat(100).trim()
  const { findings } = divided(`# ${long}\n1\n# Kort\n2`)

  expect(findings[0]?.heading.length).toBeLessThanOrEqual(300)
  expect(findings[0]?.heading).toMatch(/ord …$/)
  expect(plainText(findings[0]?.body ?? [])).toBe(`${long}\n1`)
})

function divided(source: string, name = 'fil.md'): ImportedDocument {
  return divide(readMarkdown(source), name)
}

function keysOf(source: string): string[] {
  return divided(source).findings.map(({ key }) => key)
}

/** The text of each part, by heading. */
function outline(source: string, name?: string) {
  const { title, summary, findings, closing } = divided(source, name)
  return {
    title,
    summary: plainText(summary),
    findings: Object.fromEntries(findings.map(({ heading, body }) => [heading, plainText(body)])),
    closing: plainText(closing),
  }
}
