import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import * as canned from './canned.ts'
import * as groups from './canned-groups.ts'
import { overview, polarityResults, recognitionResults } from './canned-results.ts'
import { scale, scaleResult } from './canned-polls.ts'
import { units } from './canned-units.ts'
import { faultsIn } from '../support/axe.ts'
import { fakeTabs } from './fake-tabs.ts'
import { lostOnPaper } from './on-paper.ts'

const { pollId } = canned

const tabs = fakeTabs()

test('a contact person says how the unit may appear, and sees what has been said', async () => {
  const unit = units[0]!
  tabs.server.reads['/api/me'] = canned.contact
  tabs.server.reads['/api/units'] = [unit]
  tabs.server.reads[`/api/units/${unit.id}/consent`] = groups.consent
  const { tab } = await tabs.open('/tab/')
  await tab.getByText('Enheten i jämförelsen').click()
  await tab.getByText('Nu gäller: Utan namn').waitFor()
  await tab.getByText('(Signe Strand)').waitFor()
  await tab.getByLabel('Inte alls').click() // is shown as chosen once the server says so
  await expect
    .poll(() => tabs.server.sent)
    .toEqual([{ name: 'unit.consent', input: { unitId: unit.id, choice: 'none' } }])
})

test('the lead names a deputy for a unit’s contact person, and withdraws one', async () => {
  const unit = units[2]!
  const personId = '0d000000-0000-4000-8000-000000000003'
  tabs.server.reads[`/api/units/${unit.id}/people`] = [{ id: personId, name: 'Ebba Frost' }]
  const { tab } = await tabs.open('/tab/?view=units')
  const region = tab.getByRole('region', { name: unit.name })
  await region.getByText('Björkvik har ingen kontaktperson.').waitFor()
  const all = { token: 'ada', unitIds: units.map(({ id }) => id) }
  await expect.poll(() => tabs.server.listeners()).toEqual([all])
  await region.getByText('Ersättare för kontaktpersonen').click()
  await region.getByLabel('Vem?').selectOption('Ebba Frost')
  await region.getByLabel('Bara ersättaren').check()
  await region.getByRole('button', { name: 'Utse ersättare' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'deputy.name', input: { unitId: unit.id, personId, notices: 'deputy' } })

  const other = tab.getByRole('region', { name: 'Älvbro kommun' })
  await other.getByText('Ersättare för kontaktpersonen').click()
  await other.getByRole('button', { name: 'Avsluta ersättarskapet' }).click()
  const dialog = tab.getByRole('alertdialog', { name: /Nils Åkerö/ })
  await dialog.getByRole('button', { name: 'Avsluta ersättarskapet' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'deputy.withdraw', input: { unitId: canned.unitId } })
})

test('the lead adds one person by address, and many by pasting them', async () => {
  const unit = { id: canned.unitId, name: 'Älvbro kommun' }
  tabs.server.reads['/api/units'] = [{ ...unit, kind: 'municipality', documents: [] }]
  tabs.server.reads['/api/people'] = canned.people
  const { tab, page } = await tabs.open('/tab/?view=people')
  await tab.getByRole('button', { name: 'Lägg till en person: Arbetar i programmet' }).click()
  await tab.getByRole('button', { name: 'Spara', exact: true }).click()
  await tab.getByRole('alert').filter({ hasText: 'Välj minst en uppgift.' }).waitFor()
  await tab.getByRole('button', { name: 'Lägg till en person: Älvbro kommun' }).click()
  await tab.getByRole('button', { name: 'Spara', exact: true }).click()
  await tab.getByText('Skriv ett namn.').waitFor()
  await page.keyboard.type('Berit Ask')
  await tab.getByLabel('E-postadress').fill('berit.ask@alvbro.example')
  const search = tab.getByRole('searchbox')
  await search.pressSequentially('Zeb') // what is written neither goes nor takes the focus
  expect(await search.inputValue()).toBe('Zeb')
  await tab.getByRole('checkbox', { name: 'Kontaktperson' }).check()
  await page.reload()
  await tab.getByLabel('E-postadress').waitFor()
  expect(await faultsIn(page)).toEqual([])
  await tab.getByRole('button', { name: 'Spara', exact: true }).click()
  const { id: unitId } = unit
  const sent = () => tabs.server.sent.at(-1)?.input
  await expect.poll(sent).toMatchObject({
    people: [
      {
        name: 'Berit Ask',
        email: 'berit.ask@alvbro.example',
        holdings: [
          { role: 'member', unitId },
          { role: 'contact', unitId },
        ],
      },
    ],
  })

  await tab.getByRole('button', { name: 'Klistra in flera' }).click()
  const field = tab.getByLabel('En person på varje rad')
  await field.fill('Arvid Lind; arvid@alvbro.example; Älvbro; chef')
  await tab.getByText('Rad 1: Uppgiften ”chef” finns inte.').waitFor()
  await field.fill('Arvid Lind; arvid@alvbro.example; Älvbro; deltagare')
  await tab.getByRole('button', { name: 'Lägg till 1 person' }).click()
  await expect.poll(sent).toMatchObject({ people: [{ email: 'arvid@alvbro.example' }] })
  await tab.getByRole('button', { name: 'Ta bort Signe Älvdal' }).click()
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect.poll(sent).toEqual({ personId: 'p2' })
})

test('a researcher chooses a question by keyboard, sees each group over time, and keeps the figures', async () => {
  Object.assign(tabs.server.reads, {
    '/api/results': overview,
    [`/api/polls/${pollId}/results`]: polarityResults,
    [`/api/polls/${overview.questions[2]!.pollId}/results`]: recognitionResults,
  })
  const { tab, page } = await tabs.open('/tab/')
  await tab.getByRole('link', { name: 'Resultat från seminarierna' }).click()
  await tab.getByText('Känna igen sig eller inte').waitFor()
  await tab.getByLabel('Seminarium').selectOption('Avslutande seminarium')
  await tab.getByText('1 fråga').waitFor()
  await tab.getByRole('link', { name: 'Kontrollkultur eller tillitskultur' }).focus()
  await page.keyboard.press('Enter')
  await tab.getByText('Inledande seminarium: 44 svar · Avslutande seminarium: 40 svar').waitFor()
  await tab.getByRole('tab', { name: 'Nivå i styrkedjan' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await tab.getByRole('heading', { name: 'Enhet B (Avslutande seminarium) · 8 svar' }).waitFor()

  const downloading = page.waitForEvent('download')
  await tab.getByRole('button', { name: 'Spara till Excel' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  const lines = file.split('\r\n')
  expect(lines[0]).toMatch(
    /^\uFEFFFråga;Seminarium;Omgång;Indelning;Grupp;Antal svarande;Rad;Medel/,
  )
  expect(lines.find((line) => line.includes(';Enhet;Älvbro kommun;12;'))).toMatch(/;\d,\d$/)
  await tab.getByRole('link', { name: 'Alla frågor' }).click()
  await tab.getByText('1 fråga').waitFor() // what was chosen still is

  await tab.getByLabel('Seminarium').selectOption('Alla seminarier')
  const downloadingAll = page.waitForEvent('download')
  await tab.getByRole('button', { name: 'Spara frågorna till Excel' }).click()
  const all = await readFile(await (await downloadingAll).path(), 'utf8')
  expect(all.match(/Antal svarande/g)).toHaveLength(2) // one of the three is not closed yet
})

test('units that were asked in their own meetings are side by side, and why there is no more to see', async () => {
  tabs.server.reads[`/api/polls/${pollId}/results`] = recognitionResults
  const { tab } = await tabs.open(`/tab/?view=results&poll=${pollId}`)
  await tab.getByText('Avslutande seminarium: frågan är inte stängd för gott än.').waitFor()
  await tab.getByText('1 enhet har valt att inte vara med.').waitFor()
  const cases = tab.getByRole('region', { name: 'Enheterna bredvid varandra' })
  expect(await cases.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Älvbro kommun · 23 svar',
    'Enhet A · 14 svar',
    'Enhet B · 12 svar',
  ])
})

test('the widest table of figures has all its columns on paper', async () => {
  const [time] = recognitionResults.times
  const poll = { ...time!.poll, ...scale, phase: 'revealed', isSealed: true, result: scaleResult }
  tabs.server.reads[`/api/polls/${pollId}/results`] = {
    ...recognitionResults,
    pollKind: 'scale',
    times: [{ ...time, poll }],
    cases: undefined,
  }
  const open = await tabs.open(`/tab/?view=results&poll=${pollId}`)
  await open.tab.getByRole('button', { name: 'Visa som tabell' }).first().click()
  await open.tab.getByRole('columnheader', { name: 'Medel' }).waitFor()
  expect(await lostOnPaper(open)).toEqual([])
})

test('the lead chooses from how many answers results show, and is told what cannot be undone', async () => {
  tabs.server.reads['/api/me'] = canned.lead
  tabs.server.reads['/api/programme/units'] = canned.listedUnits
  const { tab } = await tabs.open('/tab/?view=manage-units')
  const limit = tab.getByLabel('Minsta antal svar')
  await limit.fill('2')
  await tab.getByText('Välj ett heltal mellan 3 och 50.').waitFor()
  await limit.fill('8')
  await tab.getByRole('button', { name: 'Spara gränsen', exact: true }).click()
  const dialog = tab.getByRole('alertdialog', { name: 'Visa resultat först från 8 svar?' })
  await dialog.getByText('När någon har svarat kan gränsen inte sänkas igen.').waitFor()
  await dialog.getByRole('button', { name: 'Spara gränsen' }).click()
  await tab.getByText('Resultat visas från 8 svar.').waitFor()
  expect(tabs.server.sent).toEqual([{ name: 'programme.setThreshold', input: { threshold: 8 } }])
})

test('the lead adds a unit with its contact person, renames one and removes another', async () => {
  tabs.server.reads['/api/programme/units'] = canned.listedUnits
  const { tab, page } = await tabs.open('/tab/?view=manage-units')
  const sent = () => tabs.server.sent.at(-1)
  await tab.getByRole('button', { name: 'Lägg till en enhet' }).click()
  await page.keyboard.type('Almby kommun') // the form begins where one writes
  await tab.getByLabel('Kontaktpersonens namn').fill('Berit Ask')
  await tab.getByRole('button', { name: 'Lägg till enheten' }).click()
  await tab.getByText('Skriv en e-postadress').waitFor()
  expect(await faultsIn(page)).toEqual([])
  await page.keyboard.type('berit.ask@almby.example')
  await tab.getByLabel('Katalog-id i Entra').fill(canned.unitId)
  await page.keyboard.press('Enter')
  await expect.poll(sent).toMatchObject({
    name: 'unit.add',
    input: {
      name: 'Almby kommun',
      kind: 'municipality',
      contact: { name: 'Berit Ask', email: 'berit.ask@almby.example', tenantId: canned.unitId },
    },
  })
  const add = tab.getByRole('button', { name: 'Lägg till en enhet' })
  await expect.poll(() => add.evaluate((button) => button === document.activeElement)).toBe(true)

  await tab.getByRole('button', { name: 'Ändra Älvbro kommun' }).click()
  await tab.getByLabel('Enhetens namn').fill('Älvbro stad')
  await tab.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect.poll(sent).toMatchObject({ name: 'unit.edit', input: { version: 3 } })
  await tab.getByText('Kan inte tas bort: personer hör till enheten').waitFor()
  await tab.getByRole('button', { name: 'Ta bort Region Österskog' }).click()
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect.poll(sent).toEqual({ name: 'unit.remove', input: { unitId: 'u9' } })
})

test('a page that could not read all it needs says so, and reads it when asked again', async () => {
  delete tabs.server.reads['/api/units']
  const { tab } = await tabs.open('/tab/')
  const again = tab.getByRole('button', { name: 'Försök igen' })
  await again.waitFor()
  tabs.server.reads['/api/units'] = units
  await again.click()
  const heading = tab.getByRole('heading', { name: 'Seminarier' })
  await heading.waitFor()
  expect(await heading.isVisible()).toBe(true)
})
