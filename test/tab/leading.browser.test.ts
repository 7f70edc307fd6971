import { expect, test } from 'vitest'
import * as canned from './canned.ts'
import * as groups from './canned-groups.ts'
import * as cannedQuestions from './canned-questions.ts'
import { securityHeaders } from '../../src/http/security.ts'
import { fakeTabs } from './fake-tabs.ts'

const { seminarId, pollId } = canned
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

test('one page stays where it is when its controls get focus, and comes back to a new step', async () => {
  const { tab } = await tabs.open(led, { width: 860 })
  const close = tab.getByRole('button', { name: 'Stäng frågan' })
  await close.waitFor()
  const scrolled = () => close.evaluate(() => scrollY)
  await tab.getByRole('heading', { level: 1 }).focus()
  await close.focus()
  expect(await scrolled()).toBe(0)
  await close.evaluate(() => scrollTo(0, document.body.scrollHeight))
  expect(await scrolled()).toBeGreaterThan(300)
  tabs.server.show('facilitator', canned.ledBy(canned.slide))
  await tab.getByRole('heading', { name: 'Styrningens utveckling', level: 1 }).waitFor()
  await expect
    .poll(() => tab.getByRole('main').evaluate((main) => main.getBoundingClientRect().top))
    .toBe(0)
})

test('a free text is let through with the names struck out', async () => {
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Stryk namn' }).nth(1).click()
  await tab.getByLabel('Ändra texten som visas').fill('Vår chef säger alltid nej')
  tabs.server.show('facilitator', canned.ledBy(canned.slide))
  await tab.getByLabel('Ändra texten som visas').waitFor({ state: 'detached' })
  tabs.server.show('facilitator', canned.ledBy(canned.pollState(canned.recognition)))
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

test('a question is answered in writing, over nobody else’s answer, and it can be undone', async () => {
  tabs.server.show('facilitator', cannedQuestions.led)
  tabs.server.refusals['question.answer'] = 'unavailable'
  const { tab } = await tabs.open(led)
  const [first] = cannedQuestions.step.questions
  const row = tab.getByRole('listitem').filter({ hasText: first!.body })
  await row.getByRole('button', { name: 'Skriv svar' }).click()
  const dialog = tab.getByRole('alertdialog', { name: 'Svara skriftligt' })
  await dialog.getByLabel('Ditt svar').fill('Det frågar vi Anna Lindkvist om.')
  await dialog.getByRole('button', { name: 'Visa svaret' }).click()
  await dialog.getByText('Vill du ändra?').waitFor()
  await dialog.getByLabel('Ditt svar').fill('Det avgör nämnden.')
  await dialog.getByRole('button', { name: 'Visa svaret' }).click()
  await dialog.getByText('Det du har skrivit finns kvar.').waitFor()
  tabs.server.show('facilitator', canned.ledBy(canned.slide)) // by somebody else
  await dialog.getByText('Seminariet har gått vidare.').waitFor()
  expect(await dialog.getByLabel('Ditt svar').inputValue()).toBe('Det avgör nämnden.')

  tabs.server.refusals = {}
  tabs.server.show('facilitator', cannedQuestions.answered('Till i höst.', 1))
  await dialog.getByText('Till i höst.').waitFor()
  await dialog.getByRole('button', { name: 'Behåll min text' }).click()
  await dialog.getByRole('button', { name: 'Spara ändringen' }).click()
  await dialog.waitFor({ state: 'detached' })
  tabs.server.show('facilitator', cannedQuestions.answered('Det avgör nämnden.', 2))
  await row.getByRole('button', { name: 'Ändra svaret' }).waitFor()
  await tab.getByRole('button', { name: 'Ångra' }).click()
  const { id: questionId } = first!
  await expect
    .poll(() => tabs.server.sent)
    .toMatchObject([
      { input: { questionId, answer: 'Det avgör nämnden.', version: 1 } },
      { input: { questionId, answer: 'Till i höst.', version: 2 } },
    ])
})

test('a question is answered when the seminar has moved on, and when it is over', async () => {
  tabs.server.show('facilitator', cannedQuestions.led)
  const { tab } = await tabs.open(led)
  const [first, second] = cannedQuestions.step.questions
  const row = (body: string) => tab.getByRole('listitem').filter({ hasText: body })
  const dialog = tab.getByRole('alertdialog', { name: 'Svara skriftligt' })
  await row(first!.body).getByRole('button', { name: 'Skriv svar' }).click()
  tabs.server.show('facilitator', canned.ledBy(canned.slide))
  await dialog.getByLabel('Ditt svar').fill('Till i höst.')
  await dialog.getByRole('button', { name: 'Visa svaret' }).click()
  await tab.getByText('Svaret visas under frågan.').waitFor()

  tabs.server.show('facilitator', canned.ledBy(canned.ended))
  await row(second!.body).getByRole('button', { name: 'Skriv svar' }).click()
  await dialog.getByText('när de ser tillbaka på seminariet').waitFor()
  await dialog.getByLabel('Ditt svar').fill('Det avgör nämnden.')
  await dialog.getByRole('button', { name: 'Visa svaret' }).click()
  await expect
    .poll(() => tabs.server.sent)
    .toMatchObject([
      { input: { questionId: first!.id, answer: 'Till i höst.', version: 0 } },
      { input: { questionId: second!.id, answer: 'Det avgör nämnden.', version: 0 } },
    ])
  await dialog.waitFor({ state: 'detached' })
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
  const mine = canned.seminars.map((each) => ({ ...each, mayFacilitate: true }))
  delete tabs.server.reads['/api/seminars']
  const { tab } = await tabs.open(`/tab/?seminar=${seminarId}`)
  const again = tab.getByRole('button', { name: 'Försök igen' })
  await again.waitFor() // and not what a participant sees, which whoever leads could do nothing with
  tabs.server.reads['/api/seminars'] = mine
  await again.click()
  await tab.getByRole('heading', { name: 'Agenda' }).waitFor()
  expect(await tab.getByRole('heading', { name: 'Agenda' }).isVisible()).toBe(true)
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

/** Runs in the page. */
async function copiedPicture() {
  const [item] = await navigator.clipboard.read()
  const picture = await createImageBitmap(await item!.getType('image/png'))
  const drawn = new OffscreenCanvas(1, 1).getContext('2d')!
  drawn.drawImage(picture, 0, 0)
  return { width: picture.width, corner: [...drawn.getImageData(0, 0, 1, 1).data] }
}

test('who goes back with a dialog open finds the view before, also with a screen reader', async () => {
  tabs.server.reads['/api/seminars'] = canned.seminars.map((each) => ({
    ...each,
    mayFacilitate: true,
  }))
  tabs.server.show('participant', canned.pollState(canned.recognition))
  const { tab } = await tabs.open(`/tab/?seminar=${seminarId}&view=participant`)
  await tab.getByRole('link', { name: 'Led seminariet' }).click()
  await tab.getByRole('button', { name: 'Lägg till steg' }).click()
  await tab.getByRole('menuitem', { name: 'Fråga', exact: true }).click()
  await tab.getByRole('alertdialog', { name: 'Nytt steg' }).waitFor()
  const page = tab.locator('#root')
  await expect.poll(() => page.getAttribute('aria-hidden')).toBe('true')
  await tab.locator('html').evaluate(() => history.back())
  await tab.getByRole('link', { name: 'Led seminariet' }).waitFor()
})
