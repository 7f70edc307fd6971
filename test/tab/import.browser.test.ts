import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Block } from '../../src/feedback/rich-text.ts'
import type { CommandInput } from '../../src/protocol.ts'
import type { FeedbackView, ImportPreview } from '../../src/reads/feedback.ts'
import { pictureOf } from '../support/picture.ts'
import * as canned from './canned.ts'
import * as cannedFeedback from './canned-feedback.ts'
import * as cannedImport from './canned-import.ts'
import { fakeTabs } from './fake-tabs.ts'
import { expectGoodLooks } from './looks.ts'

const tabs = fakeTabs()

test('a document without headings is divided, arranged by keyboard, undone and saved', async () => {
  const body = ['Teamen', 'Kontrollen', 'Politiken'].flatMap((word) => [
    paragraph(word, true),
    paragraph(`Om ${word.toLowerCase()}.`),
  ])
  const { tab, page, faults } = await importing([{ key: 'fil', heading: 'Fil', body }], 'Fil')
  const heading = (number: number) => tab.getByLabel(`Rubrik på iakttagelse ${number}`)

  await tab.getByRole('button', { name: 'Dela upp i iakttagelser där' }).click()
  await expect.poll(() => heading(3).inputValue()).toBe('Politiken')
  await tab.getByRole('button', { name: 'Flytta upp: Kontrollen' }).press('Enter')
  await expect.poll(() => heading(1).inputValue()).toBe('Kontrollen')
  await focusOn(tab, 'Flytta upp: Kontrollen')

  await tab.getByRole('button', { name: 'Slå ihop med den ovanför: Politiken' }).click()
  await tab.getByText('2 av 2 iakttagelser tas med').waitFor()
  await tab.getByRole('button', { name: 'Ångra senaste ändringen' }).click()
  await tab.getByText('3 av 3 iakttagelser tas med').waitFor()
  await tab.getByRole('button', { name: 'Slå ihop med den ovanför: Politiken' }).click()
  await tab.getByRole('button', { name: 'Dela upp: Teamen' }).click()
  await tab.getByRole('button', { name: 'Börja ny iakttagelse här: Politiken' }).click()
  await tab.getByRole('button', { name: 'Till sammanfattningen: Kontrollen' }).click()
  await tab.getByText('”Kontrollen” står nu sist i sammanfattningen.').waitFor()
  await tab.getByRole('button', { name: 'Dela upp: Politiken' }).waitFor()
  await expectGoodLooks({ page, tab })

  await page.reload() // as when somebody has been in a chat, and Teams lets go of the tab meanwhile

  const saved = await save(tab)
  expect(saved.findings.map(({ heading, key }) => [heading, key])).toEqual([
    ['Teamen', 'teamen'],
    ['Politiken', 'politiken'],
  ])
  expect(saved.summary.map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
  expect(faults).toEqual([])
})

test('a revised file finds its findings again, asks where it is unsure, and shows the change', async () => {
  const before = [
    known('teamen', 'Teamen fungerar', 'De planerar sin egen vecka utan chefen.'),
    known('matten', 'Måtten är många', 'Sextiotvå mått följs upp varje månad.'),
    known('rollen', 'Rollen är oklar', 'Nämnden vet inte vad den får fråga.'),
  ]
  tabs.server.reads[`/api/feedback/${canned.versionId}`] = {
    ...cannedFeedback.answeredFeedback,
    findings: before,
  } satisfies FeedbackView
  const now = [
    known('teamen', 'Team som planerar', 'De planerar sin egen vecka helt utan chefen.'),
    known('matt', 'Det mäts mycket', 'Sextiotvå mått följs upp av staben varje vecka.'),
    known('nytt', 'Lokalerna är trånga', 'Sommarens ombyggnad dröjer.'),
  ]
  const { tab, page, faults } = await importing(now, 'Återkoppling')
  await tab.getByLabel('Spara som').selectOption('d1')

  await tab.getByText('Oförändrade: 0. Ändrade: 2. Nya: 1.').waitFor()
  await tab.getByText('Vi är osäkra på en iakttagelse.').waitFor()
  const goesOn = tab.getByLabel('Motsvarar i version 2')
  expect(await goesOn.nth(1).inputValue()).toBe('matten')
  await goesOn.nth(2).selectOption({ label: 'Rollen är oklar' })
  await goesOn.nth(1).selectOption({ label: 'Ingen, den är ny' })
  await tab.getByText('Oförändrade: 0. Ändrade: 2. Nya: 1.').waitFor()
  await tab.getByText('Visa vad som har ändrats').first().click()
  expect(await tab.locator('ins').first().textContent()).toContain('Team som planerar')
  await expectGoodLooks({ page, tab })

  const saved = await save(tab)
  expect(saved.documentId).toBe('d1')
  expect(saved.findings.map(({ key }) => key)).toEqual(['teamen', 'det-mats-mycket', 'rollen'])
  expect(faults).toEqual([])
})

test('what a picture shows is asked for before the document can be saved', async () => {
  const [chart, logo] = ['Stapel', 'Logotyp'].map((word) => pictureOf(word))
  const body = [paragraph('Se bilden.'), { ...chart!.block, alt: '' }, logo!.block]
  const files = [chart!, logo!].map(({ id, bytes }) => ({ id, bytes }))
  const findings = [{ key: 'matten', heading: 'Måtten', body }]
  const { tab, page, faults } = await importing(findings, 'Återkoppling', files)
  await tab.getByText('En bild saknar text.').waitFor()
  await tab.getByRole('button', { name: 'Spara utkast', disabled: true }).waitFor()

  await tab.getByLabel('Vad visar bild 1?').fill('Sju av tio känner igen sig.')
  await tab.getByText('Alla bilder är klara.').waitFor()
  await tab.getByLabel('Den är bara utsmyckning').last().check()
  await expect
    .poll(() =>
      tab
        .locator('li img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBe(40)
  await expectGoodLooks({ page, tab })
  await page.reload()
  const saved = await save(tab)
  expect(saved.findings[0]!.body.slice(1)).toEqual([
    { ...chart!.block, alt: 'Sju av tio känner igen sig.' },
    { ...logo!.block, alt: '', isDecorative: true },
  ])
  expect(saved.pictures).toEqual(files)
  expect(faults).toEqual([])
})

/** The import view with a file read. */
async function importing(
  findings: ImportPreview['findings'],
  title: string,
  pictures: ImportPreview['pictures'] = [],
) {
  const preview: ImportPreview = {
    ...cannedImport.preview,
    title,
    summary: [],
    closing: [],
    findings,
    pictures,
  }
  tabs.server.reads['/api/feedback/preview'] = preview
  const opened = await tabs.open(`/tab/?view=import&unit=${canned.unitId}`)
  const chooser = opened.page.waitForEvent('filechooser')
  await opened.tab.getByRole('button', { name: 'Välj fil' }).click()
  const file = { name: 'fil.md', mimeType: 'text/markdown', buffer: Buffer.from('# Hej') }
  await (await chooser).setFiles(file)
  await opened.tab.getByRole('heading', { name: 'Iakttagelser' }).waitFor()
  return opened
}

async function save(tab: FrameLocator): Promise<CommandInput<'feedback.save'>> {
  await tab.getByRole('button', { name: 'Spara utkast' }).click()
  await expect.poll(() => tabs.server.sent.map(({ name }) => name)).toContain('feedback.save')
  return tabs.server.sent.find(({ name }) => name === 'feedback.save')!
    .input as CommandInput<'feedback.save'>
}

async function focusOn(tab: FrameLocator, name: string): Promise<void> {
  const isFocused = () =>
    tab
      .getByRole('button', { name })
      .evaluate((button) => button.ownerDocument.activeElement === button)
  await expect.poll(isFocused).toBe(true)
}

function known(key: string, heading: string, text: string) {
  return { id: crypto.randomUUID(), key, heading, body: [paragraph(text)] }
}

function paragraph(text: string, strong?: true): Block {
  return { kind: 'paragraph', content: [{ text, ...(strong && { strong }) }] }
}
