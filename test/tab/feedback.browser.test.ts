import { expect, test } from 'vitest'
import * as canned from './canned.ts'
import * as cannedFeedback from './canned-feedback.ts'
import { fakeTabs } from './fake-tabs.ts'
import { lostOnPaper } from './on-paper.ts'

const { versionId } = canned

const tabs = fakeTabs()

function commands(): string[] {
  return tabs.server.sent.map(({ name }) => name)
}

test('the reading view loses nothing on paper, and no text lies over another', async () => {
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.answeredFeedback
  const open = await tabs.open(`/tab/?feedback=${versionId}`)
  await open.tab.getByRole('columnheader', { name: 'Används i beslut' }).waitFor()
  expect(await lostOnPaper(open)).toEqual([])
  expect(await open.tab.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
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
  const { tab, page } = await tabs.open(`/tab/?feedback=${versionId}`)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await tab.getByRole('button', { name: 'Leverera till enheten' }).click()
  const dialog = tab.getByRole('alertdialog')
  await dialog.getByText('Leverera till Älvbro kommun?').waitFor()
  await dialog.getByText('Återkoppling Älvbro').waitFor()
  await dialog.getByLabel('Dagar att svara').fill('21')
  await dialog.getByLabel(/kommande leveranser/).check()
  const confirm = dialog.getByRole('button', { name: 'Leverera till enheten' })
  await dialog.getByLabel('Vid en viss tid').check()
  await dialog.getByText('Välj dag och klockslag.').waitFor()
  expect(await confirm.getAttribute('aria-disabled')).toBe('true') // never at once by mistake
  await dialog.getByLabel('Tid', { exact: true }).fill('2026-12-01T08:30')
  const delivered = { ...cannedFeedback.feedback, mayRespond: false }
  tabs.server.reads[`/api/feedback/${versionId}`] = delivered
  await confirm.click()
  await expect.poll(commands).toEqual(['feedback.deliver', 'programme.setAnswerDays'])
  expect(tabs.server.sent[0]?.input).toEqual({
    versionId,
    answerDays: 21,
    at: '2026-12-01T07:30:00.000Z',
  })
  await tab.getByRole('heading', { level: 1 }).waitFor() // not left hidden by a dialog that is gone
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
  const { tab, page } = await tabs.open(`/tab/?feedback=${versionId}`)
  await tab.getByText('Skriv enhetens svar').click()
  await tab.getByLabel('Känner ni igen er? Uppföljningen').last().selectOption('Delvis')
  await tab.getByLabel('Vad stämmer, och vad stämmer inte?').fill('Anna Ek har tio mått')
  await tab.getByLabel('Svaret får citeras, men utan enhetens namn.').check()
  await page.reload() // as Teams does with a tab that is left and come back to
  await tab.getByRole('button', { name: 'Lämna svaret' }).click()
  await tab.getByRole('group', { name: 'du nämner en person: ”Anna Ek”' }).waitFor()
  await tab.getByRole('button', { name: 'Skicka ändå' }).click()
  const said = { findingId, recognition: 'partly', comment: 'Anna Ek har tio mått' }
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toEqual({ versionId, findings: [said], remark: '', evidence: '', quoting: 'unnamed' })
  await tab.getByRole('button', { name: 'Lämna svaret' }).waitFor({ state: 'hidden' })

  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.answeredFeedback
  tabs.server.tellUnits()
  const part = tab.getByRole('region', { name: /Vad svaren ledde till: Uppföljningen/ })
  await part.getByText('Ändra', { exact: true }).click()
  await part.getByLabel('Beskriv det för enheten').fill('Tabellen är rättad')
  await page.reload()
  await part.getByText('Ändra', { exact: true }).click()
  await part.getByRole('button', { name: 'Spara' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1)?.input)
    .toEqual({ versionId, findingId, outcome: 'report', words: 'Tabellen är rättad' })
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

test('a change in the unit’s room makes the page read again, once', async () => {
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.feedback
  tabs.server.reads['/api/me'] = canned.contact
  const { tab, page } = await tabs.open(`/tab/?feedback=${versionId}`)
  await tab.getByRole('button', { name: 'Kvittera' }).waitFor()
  tabs.server.reads[`/api/feedback/${versionId}`] = cannedFeedback.answeredFeedback
  await expect
    .poll(async () => {
      tabs.server.tellUnits()
      return tab.getByText('Kvitterad av Signe Älvdal').count()
    })
    .toBe(1)

  const reads: string[] = []
  page.on('request', (request) => reads.push(new URL(request.url()).pathname))
  tabs.server.tellUnits()
  await expect.poll(() => reads).toContain(`/api/feedback/${versionId}`)
  expect(reads.filter((path) => path === `/api/feedback/${versionId}`)).toHaveLength(1)
})
