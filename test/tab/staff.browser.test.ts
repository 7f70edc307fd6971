import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import * as canned from './canned.ts'
import * as groups from './canned-groups.ts'
import * as cannedFeedback from './canned-feedback.ts'
import { overview, polarityResults, recognitionResults } from './canned-results.ts'
import * as cannedQuestions from './canned-questions.ts'
import { securityHeaders } from '../../src/http/security.ts'
import { faultsIn } from '../support/axe.ts'
import { fakeTabs } from './fake-tabs.ts'

const { seminarId, versionId, pollId } = canned
const led = `/tab/?seminar=${seminarId}&view=facilitator`

const tabs = fakeTabs((server) =>
  server.show('facilitator', canned.ledBy(canned.pollState(canned.recognition))),
)

function commands(): string[] {
  return tabs.server.sent.map(({ name }) => name)
}

test('Space does the next thing and V shows the result, but not while somebody types', async () => {
  const { tab, page } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Stäng frågan' }).waitFor()
  await tab.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Space')
  await expect.poll(commands).toEqual(['poll.close'])
  await tab.getByRole('button', { name: 'Stäng frågan', disabled: false }).waitFor()
  await page.keyboard.press('v')
  await expect.poll(commands).toEqual(['poll.close', 'poll.reveal'])
  await tab.getByRole('button', { name: 'Stryk namn' }).first().click()
  await tab.getByLabel('Ändra texten som visas').fill('')
  await tab.getByLabel('Ändra texten som visas').pressSequentially('vi ses')
  expect(commands()).toEqual(['poll.close', 'poll.reveal'])
})

test('a free text is let through with the names struck out', async () => {
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Stryk namn' }).nth(1).click()
  await tab.getByLabel('Ändra texten som visas').fill('Vår chef säger alltid nej')
  await tab.getByRole('button', { name: 'Spara och visa' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toEqual({ remarkId: 'm2', status: 'shown', shownAs: 'Vår chef säger alltid nej' })
})

test('a question is let through, answered and put away', async () => {
  tabs.server.show('facilitator', cannedQuestions.led)
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Stryk namn' }).first().click()
  await tab.getByLabel('Ändra texten som visas').fill('Kan ekonomi svara?')
  await tab.getByRole('button', { name: 'Spara och visa' }).click()
  const first = tab.getByRole('listitem').filter({ hasText: 'räkna minuter' })
  await first.getByRole('button', { name: 'Besvarad' }).click()
  await first.getByRole('button', { name: 'Mer för frågan' }).click()
  await tab.getByRole('menuitem', { name: 'Arkivera' }).click()
  await tab.getByRole('button', { name: 'Ta inte emot fler frågor' }).click()
  const { id: questionId } = cannedQuestions.step.questions[0]!
  await expect
    .poll(() => tabs.server.sent)
    .toMatchObject([
      { name: 'question.moderate', input: { status: 'shown', shownAs: 'Kan ekonomi svara?' } },
      { name: 'question.settle', input: { questionId, progress: 'answered' } },
      { name: 'question.settle', input: { questionId, progress: 'archived' } },
      { name: 'question.letAsk', input: { stepId: cannedQuestions.stepId, mayAsk: false } },
    ])
})

test('a question is closed for good before its result is divided, and shown to everybody', async () => {
  const closed = { ...canned.recognition, phase: 'closed' as const }
  tabs.server.show('facilitator', canned.ledBy(canned.pollState(closed)))
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Stäng för gott' }).click()
  const dialog = tab.getByRole('alertdialog')
  await dialog.getByRole('button', { name: 'Stäng för gott' }).click()
  await expect.poll(commands).toEqual(['poll.seal'])

  const sealed = { ...groups.grouped, groups: undefined }
  tabs.server.show('facilitator', canned.ledBy(canned.pollState(sealed)))
  await tab.getByRole('tab', { name: 'Enhet', exact: true }).click()
  await tab.getByRole('heading', { name: 'Enhet B · 12 svar' }).waitFor()
  await tab.getByRole('tab', { name: 'Kommun eller region' }).click()
  await tab.getByText('En enhet är inte med').waitFor()
  await tab.getByRole('tab', { name: 'Nivå i styrkedjan' }).click()
  await tab.getByRole('button', { name: 'Visa för alla' }).click()
  await expect.poll(() => tabs.server.sent.at(-1)?.input).toEqual({ pollId, grouping: 'level' })
})

test('a result is copied as a picture on white whatever the theme, and saved where nobody may copy', async () => {
  const { recognition, recognitionResult: result } = canned
  const closed = { ...recognition, phase: 'closed' as const, answered: 49, result }
  tabs.server.show('facilitator', canned.ledBy(canned.pollState(closed)))
  tabs.server.pageHeaders = securityHeaders('local')
  const { tab, page } = await tabs.open(led, { theme: 'dark' })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copy = tab.getByRole('main').getByRole('button', { name: 'Kopiera bild' })
  await copy.click()
  await tab.getByRole('status').getByText('Bilden är kopierad').waitFor()
  expect(await copy.evaluate(copiedPicture)).toEqual({ width: 1760, corner: [255, 255, 255, 255] })

  await copy.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await copy.click()
  await tab.getByRole('status').getByText('går det inte att kopiera').waitFor()
  const download = page.waitForEvent('download')
  await tab.getByRole('button', { name: 'Spara bild' }).click()
  expect((await download).suggestedFilename()).toBe('Känner ni igen er.png')
  await tab.getByRole('status').getByText('Bilden är sparad').waitFor()
})

/** Runs in the page. */
async function copiedPicture() {
  const [item] = await navigator.clipboard.read()
  const picture = await createImageBitmap(await item!.getType('image/png'))
  const drawn = new OffscreenCanvas(1, 1).getContext('2d')!
  drawn.drawImage(picture, 0, 0)
  return { width: picture.width, corner: [...drawn.getImageData(0, 0, 1, 1).data] }
}

test('a contact person says how the unit may appear, and sees what has been said', async () => {
  const unit = cannedFeedback.units[0]!
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

test('a researcher chooses a question by keyboard, sees each group over time, and keeps the figures', async () => {
  Object.assign(tabs.server.reads, {
    '/api/results': overview,
    [`/api/polls/${pollId}/results`]: polarityResults,
  })
  const { tab, page } = await tabs.open('/tab/')
  await tab.getByRole('link', { name: 'Resultat från seminarierna' }).click()
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

test('ending the seminar is asked about first', async () => {
  const last = { ...canned.slide, step: { ...canned.slide.step!, index: 8 } }
  tabs.server.show('facilitator', canned.ledBy(last))
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Avsluta seminariet' }).click()
  const dialog = tab.getByRole('alertdialog')
  await dialog.getByText('Det går inte att ångra').waitFor()
  expect(commands()).toEqual([])
  await dialog.getByRole('button', { name: 'Avsluta seminariet' }).click()
  await expect.poll(commands).toEqual(['seminar.end'])
})

test('the stage is shared to the meeting by its own address', async () => {
  const { tab, page } = await tabs.open(led, { frame: 'sidePanel', width: 360 })
  await tab.getByRole('button', { name: 'Visa i mötet' }).click()
  await expect
    .poll(() => page.evaluate('window.shared'))
    .toBe(`${tabs.server.url}/tab/?seminar=${seminarId}&view=stage`)
})

test('who may lead a seminar gets to lead it, others to take part', async () => {
  tabs.server.reads['/api/seminars'] = canned.seminars.map((each) => ({
    ...each,
    mayFacilitate: true,
  }))
  const { tab } = await tabs.open(`/tab/?seminar=${seminarId}`)
  await tab.getByRole('heading', { name: 'Agenda' }).waitFor()
  expect(await tab.getByRole('heading', { name: 'Agenda' }).isVisible()).toBe(true)
})

test('a document is read, looked through, and saved as a draft', async () => {
  const { tab, page } = await tabs.open(`/tab/?view=import&unit=${canned.unitId}`)
  const chooser = page.waitForEvent('filechooser')
  await tab.getByRole('button', { name: 'Välj fil' }).click()
  await (
    await chooser
  ).setFiles({
    name: 'alvbro.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from('# Hej'),
  })
  await tab.getByText('3 saker kunde inte föras över').waitFor()
  await tab.getByLabel('Ta med: Uppföljningen räknar fortfarande minuter').uncheck()
  await tab.getByRole('button', { name: 'Spara utkast' }).click()
  await expect.poll(commands).toEqual(['feedback.save'])
  expect(tabs.server.sent[0]?.input).toMatchObject({
    unitId: canned.unitId,
    findings: [{ key: 'hemtjanstens-sjalvstyrande-team-fungerar' }],
  })
})

test('a delivery names the unit and where it goes before it is sent', async () => {
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.approved
  const { tab } = await tabs.open(`/tab/?feedback=${versionId}`)
  await tab.getByRole('button', { name: 'Leverera till enheten' }).click()
  const dialog = tab.getByRole('alertdialog')
  await dialog.getByText('Leverera till Älvbro kommun?').waitFor()
  await dialog.getByText('Återkoppling Älvbro').waitFor()
  await dialog.getByLabel('Dagar att svara').fill('21')
  await dialog.getByLabel(/kommande leveranser/).check()
  await dialog.getByRole('button', { name: 'Leverera till enheten' }).click()
  await expect.poll(commands).toEqual(['feedback.deliver', 'programme.setAnswerDays'])
  expect(tabs.server.sent[0]?.input).toEqual({ versionId, answerDays: 21 })
})

test('where the card has not arrived, it is tried again or the link is mailed', async () => {
  tabs.server.reads[`/api/feedback/${versionId}`] = {
    ...cannedFeedback.answeredFeedback,
    mayDeliverAgain: true,
    mayMakeSession: true,
    delivery: { status: 'failed', failure: 'botBlocked', attempts: 1 },
  }
  tabs.server.reads[`/api/feedback/${versionId}/email`] = {
    subject: 'Återkoppling till Älvbro kommun',
    body: 'Läs den här: https://tillkom.example/1',
  }
  const { tab } = await tabs.open(`/tab/?feedback=${versionId}`)
  await tab.getByText('Appen är blockerad av enhetens administratör').waitFor()
  await tab.getByText('Inget svar än').waitFor()
  await tab.getByRole('button', { name: 'Försök igen' }).click()
  await expect.poll(commands).toContain('feedback.deliver')
  await tab.getByRole('button', { name: 'Skapa återkopplingsmöte' }).click()
  await expect.poll(commands).toContain('feedback.makeSession')
  await tab.getByText('Mejla länken i stället').click()
  const mail = tab.getByRole('link', { name: 'Öppna i ditt mejlprogram' })
  expect(decodeURIComponent((await mail.getAttribute('href'))!)).toContain(
    'body=Läs den här: https://tillkom.example/1',
  )
})

test('a member answers whether the unit recognises itself, and says why', async () => {
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.feedback
  tabs.server.reads['/api/me'] = canned.contact
  const { tab } = await tabs.open(`/tab/?feedback=${versionId}`)
  const finding = tab.locator('section', { hasText: 'Uppföljningen räknar fortfarande minuter' })
  await finding.getByLabel('Delvis').check()
  await expect.poll(() => commands().includes('feedback.respond')).toBe(true)
  await finding.getByLabel('Vill du säga varför?').fill('Hos oss är det färre')
  await finding.getByRole('button', { name: 'Spara kommentaren' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toMatchObject({ recognition: 'partly', comment: 'Hos oss är det färre' })
})

test('the contact person answers for the unit, and the researcher says what came of it', async () => {
  const findingId = cannedFeedback.feedback.findings[1]!.id
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.feedback
  const { tab } = await tabs.open(`/tab/?feedback=${versionId}`)
  await tab.getByText('Skriv enhetens svar').click()
  await tab.getByLabel('Känner ni igen er? Uppföljningen').last().selectOption('Delvis')
  await tab.getByLabel('Vad stämmer, och vad stämmer inte?').fill('Anna Ek har tio mått')
  await tab.getByLabel('Svaret får citeras, men utan enhetens namn.').check()
  await tab.getByRole('button', { name: 'Lämna svaret' }).click()
  await tab.getByRole('group', { name: 'du nämner en person: ”Anna Ek”' }).waitFor()
  await tab.getByRole('button', { name: 'Skicka ändå' }).click()
  const said = { findingId, recognition: 'partly', comment: 'Anna Ek har tio mått' }
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toEqual({ versionId, findings: [said], remark: '', quoting: 'unnamed' })

  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.answeredFeedback
  tabs.server.tellUnits()
  const part = tab.getByRole('region', { name: /Vad svaren ledde till: Uppföljningen/ })
  await part.getByText('Ändra', { exact: true }).click()
  await part.getByLabel('Beskriv det för enheten').fill('Tabellen är rättad')
  await part.getByRole('button', { name: 'Spara' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toEqual({ versionId, findingId, outcome: 'report', words: 'Tabellen är rättad' })
})

test('the lead names a deputy for a unit’s contact person, and withdraws one', async () => {
  const unit = cannedFeedback.units[2]!
  const personId = '0d000000-0000-4000-8000-000000000003'
  tabs.server.reads[`/api/units/${unit.id}/people`] = [{ id: personId, name: 'Ebba Frost' }]
  const { tab } = await tabs.open('/tab/?view=units')
  const region = tab.getByRole('region', { name: unit.name })
  await region.getByText('Björkvik har ingen kontaktperson.').waitFor()
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

test('the unit writes its answer together, and is told when two write in the same place', async () => {
  const [first] = cannedFeedback.feedback.findings
  const remark = (words: string, revision: number, isMine = false) => ({
    draft: {
      revision,
      fields: [
        { part: 'recognition', findingId: first!.id, words: 'yes', revision: 1, at, isMine: true },
        { part: 'remark', words, revision, by: 'Nils Åkerö', at, isMine },
      ],
    },
  })
  const at = '2026-11-30T08:15:00Z'
  const draft = `/api/feedback/${versionId}/draft`
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.feedback
  tabs.server.reads[draft] = remark('Tack', 2)
  const { tab } = await tabs.open(`/tab/?feedback=${versionId}`)
  const part = tab.getByRole('region', { name: 'Ni skriver svaret tillsammans' })
  const field = part.getByLabel('Något mer som ni vill säga?')
  await part.getByText(/Senast ändrat av Nils Åkerö/).waitFor()
  expect(await field.inputValue()).toBe('Tack')

  tabs.server.refusals['jointDraft.write'] = 'draft_changed'
  await field.fill('Tack för ett fint arbete')
  tabs.server.reads[draft] = remark('Tack för besöket', 3)
  await part.getByText('Nils Åkerö ändrade detta medan du skrev.').waitFor()
  expect(await field.inputValue()).toBe('Tack för ett fint arbete')
  await part.getByText('Tack för besöket').waitFor()
  expect(await part.getByRole('button', { name: 'Lämna svaret' }).isDisabled()).toBe(true)

  tabs.server.refusals = {}
  await part.getByRole('button', { name: 'Behåll min text' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toEqual({ versionId, part: 'remark', words: 'Tack för ett fint arbete', revision: 3 })

  tabs.server.reads[draft] = remark('Tack för ett fint arbete', 4, true)
  tabs.server.tellUnits()
  await part.getByLabel('Svaret får inte citeras.').check()
  await part.getByRole('button', { name: 'Lämna svaret' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toMatchObject({ remark: 'Tack för ett fint arbete', quoting: 'no', draftRevision: 4 })
})

test('a change in the unit’s room makes the page read again', async () => {
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.feedback
  tabs.server.reads['/api/me'] = canned.contact
  const { tab } = await tabs.open(`/tab/?feedback=${versionId}`)
  await tab.getByRole('button', { name: 'Kvittera' }).waitFor()
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.answeredFeedback
  await expect
    .poll(async () => {
      tabs.server.tellUnits()
      return tab.getByText('Kvitterad av Signe Älvdal').count()
    })
    .toBe(1)
})

test('while a poll is open the facilitator closes it by its id', async () => {
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Stäng frågan' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'poll.close', input: { pollId } })
})

test('the lead lets those who host the meeting lead the seminar', async () => {
  const read = `/api/seminars/${seminarId}/meeting`
  tabs.server.reads[read] = { mayBook: false, hostsMayLead: false }
  const { tab } = await tabs.open(led)
  const allow = tab.getByRole('switch', { name: 'De som ordnar eller presenterar' })
  await allow.waitFor()
  tabs.server.reads[read] = { mayBook: false, hostsMayLead: true }
  await allow.click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'seminar.letHostsLead', input: { seminarId, mayLead: true } })
  await expect.poll(() => allow.isChecked()).toBe(true)
})

test('the lead adds one person by address, and many by pasting them', async () => {
  const unit = { id: canned.unitId, name: 'Älvbro kommun' }
  tabs.server.reads['/api/units'] = [{ ...unit, kind: 'municipality', documents: [] }]
  tabs.server.reads['/api/people'] = canned.people
  const { tab, page } = await tabs.open('/tab/?view=people')
  await tab.getByRole('button', { name: 'Lägg till en person: Älvbro kommun' }).click()
  await tab.getByRole('button', { name: 'Spara' }).click()
  await tab.getByText('Skriv ett namn.').waitFor()
  await page.keyboard.type('Berit Ask')
  await tab.getByLabel('E-postadress').fill('berit.ask@alvbro.example')
  await tab.getByRole('checkbox', { name: 'Kontaktperson' }).check()
  expect(await faultsIn(page)).toEqual([])
  await tab.getByRole('button', { name: 'Spara' }).click()
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
  await tab.getByRole('button', { name: 'Spara' }).click()
  await expect.poll(sent).toMatchObject({ name: 'unit.edit', input: { version: 3 } })
  await tab.getByText('Kan inte tas bort: personer hör till enheten').waitFor()
  await tab.getByRole('button', { name: 'Ta bort Region Österskog' }).click()
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect.poll(sent).toEqual({ name: 'unit.remove', input: { unitId: 'u9' } })
})

test('the door to guests is opened with or without names, and shut once asked', async () => {
  const { tab } = await tabs.open(led)
  await tab.getByLabel('Fråga efter namn').check()
  await tab.getByRole('button', { name: 'Släpp in gäster' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'guest.admit', input: { seminarId, giveName: true } })

  tabs.server.show('facilitator', { ...canned.ledBy(canned.slide), joinCode: 'KRWTAB' })
  await tab.getByText(`${tabs.server.url}/join/KRWTAB`).waitFor()
  tabs.server.reads[`/api/seminars/${seminarId}/guests`] = [
    { id: 'g1', name: 'Berit Ask' },
    { id: 'g2', name: 'Arvid Lind' },
    { id: 'g3' },
  ]
  await tab.getByRole('button', { name: 'Gäster som har kommit in' }).click()
  await tab.getByText('1 gäst utan namn').waitFor()
  await tab.getByRole('button', { name: 'Visa ut Berit Ask' }).click()
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Visa ut' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'guest.showOut', input: { guestId: 'g1' } })
  await tab.getByText('Berit Ask är inte med längre').waitFor()
  await tab.getByRole('button', { name: 'Stäng för gäster' }).click()
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Stäng för gäster' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'guest.turnAway', input: { seminarId } })
})
