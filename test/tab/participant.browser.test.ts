import { expect, test } from 'vitest'
import * as canned from './canned.ts'
import { openText, openTextResult } from './canned-polls.ts'
import * as cannedQuestions from './canned-questions.ts'
import { faultsIn } from '../support/axe.ts'
import { fakeTabs } from './fake-tabs.ts'

const path = `/tab/?seminar=${canned.seminarId}`
const open = canned.pollState(canned.recognition)

const tabs = fakeTabs((server) => server.show('participant', open))

test('an answer is sent as it was filled in, and its state is said in words', async () => {
  const { tab } = await tabs.open(path, { frame: 'sidePanel', width: 320 })
  await tab.getByLabel('Delvis').check()
  await tab.getByLabel('Något som förvånar er?').fill('Att vi mäter så mycket')
  await tab.getByText('Ändrat, inte skickat').waitFor()
  await tab.getByRole('button', { name: 'Skicka' }).click()
  await tab.getByText('Sparat', { exact: true }).waitFor()
  await tab.getByText('Tack. 34 av 41 har svarat.').waitFor()

  expect(tabs.server.sent).toEqual([
    {
      name: 'poll.vote',
      input: {
        pollId: canned.pollId,
        answer: { recognition: 'partly', remark: 'Att vi mäter så mycket' },
      },
    },
  ])
})

test('a text that seems to name a person is asked about, and sent as the person says', async () => {
  const { tab, page } = await tabs.open(path, { frame: 'sidePanel', width: 320 })
  await tab.getByLabel('Delvis').check()
  const box = tab.getByLabel('Något som förvånar er?')
  await box.fill('Att Anna Lindkvist bestämmer')
  await tab.getByRole('button', { name: 'Skicka' }).click()
  const question = tab.getByText('du nämner en person: ”Anna Lindkvist”. Vill du ändra?')
  await question.waitFor()
  expect(await faultsIn(page)).toEqual([])
  await tab.getByRole('button', { name: 'Ändra', exact: true }).press('Enter')
  await page.keyboard.type('chefen') // over the name, which is marked
  expect(await box.inputValue()).toBe('Att chefen bestämmer')
  await box.fill('Att Örjan bestämmer')
  await tab.getByRole('button', { name: 'Skicka' }).click()
  await tab.getByRole('button', { name: 'Skicka ändå' }).click()
  await tab.getByText('Sparat', { exact: true }).waitFor()
  const answers = tabs.server.sent.map(({ input }) => (input as { answer: unknown }).answer)
  expect(answers).toEqual([{ recognition: 'partly', remark: 'Att Örjan bestämmer' }])
})

test('before the seminar it is told when it is and what comes, and afterwards what was answered', async () => {
  const read = `/api/seminars/${canned.seminarId}/around`
  const times = { startsAt: '2026-11-24T13:30:00Z', endsAt: '2026-11-24T15:00:00Z' }
  const meetingUrl = 'https://teams.microsoft.com/l/meetup-join/1'
  tabs.server.reads[read] = {
    meeting: { ...times, meetingUrl },
    coming: [{ kind: 'break', heading: { sv: 'Kaffe' }, minutes: 10 }],
    questions: 5,
    results: [],
    answered: [],
  }
  tabs.server.show('participant', canned.planned)
  const { tab, page } = await tabs.open(path, { width: 320 })
  await tab.getByText('Vi ses tisdag 24 november 14.30–16.00.').waitFor()
  await tab.getByText('Kaffe Paus, 10 min').waitFor()
  await tab.getByText('Dessutom 5 frågor till dig.').waitFor()
  expect(await faultsIn(page)).toEqual([])

  const poll = { ...canned.recognition, phase: 'revealed', result: canned.recognitionResult }
  const { step: asked } = cannedQuestions
  const answered = asked.questions.flatMap(({ id, body, answer }) =>
    answer ? [{ id, body, answer }] : [],
  )
  tabs.server.reads[read] = {
    coming: [],
    questions: 0,
    results: [poll, { ...openText, phase: 'revealed', result: openTextResult, remarks: [] }],
    answered: [{ heading: asked.heading, questions: answered }],
  }
  tabs.server.show('participant', { ...canned.ended, released: 1 })
  await tab.getByRole('heading', { name: 'Känner ni igen er?' }).waitFor()
  await tab.getByRole('listitem').filter({ hasText: 'Delvis' }).waitFor()
  await tab.getByText(answered[0]!.answer).waitFor()
  expect(await tab.getByRole('figure').count()).toBe(1) // none for texts that nobody let through
  expect(await faultsIn(page)).toEqual([])
})

test('several people at one screen say how many they are, and can change it', async () => {
  const read = `/api/seminars/${canned.seminarId}/screen`
  tabs.server.reads[read] = { headCount: 1 }
  const { tab } = await tabs.open(path, { frame: 'sidePanel', width: 320 })
  await tab.getByRole('button', { name: 'Är ni flera vid skärmen?' }).click()
  await tab.getByLabel('Hur många är ni?').fill('1')
  await tab.getByRole('button', { name: 'Spara' }).click()
  await tab.getByText('Skriv ett tal från 2 till 99.').waitFor()
  tabs.server.reads[read] = { headCount: 6 }
  await tab.locator('input:focus').fill('6')
  await tab.locator('input:focus').press('Enter')
  await tab.getByText('Ni är 6 vid skärmen och svarar tillsammans.').waitFor()
  await tab.getByRole('button', { name: 'Ändra' }).click()
  await tab.getByRole('button', { name: 'Jag är ensam' }).click()
  const { seminarId } = canned
  await expect
    .poll(() => tabs.server.sent)
    .toEqual(
      [6, 1].map((headCount) => ({
        name: 'seminar.shareScreen',
        input: { seminarId, headCount },
      })),
    )
})

test('an earlier answer is there when the tab is opened again, or come back to', async () => {
  tabs.server.reads[`/api/polls/${canned.pollId}/answer`] = { answer: { recognition: 'no' } }
  const { tab } = await tabs.open(path)
  await tab.getByText('Sparat', { exact: true }).waitFor()
  expect(await tab.getByLabel('Nej, inte alls').isChecked()).toBe(true)

  // It is changed on the card, and one comes back to the tab.
  tabs.server.reads[`/api/polls/${canned.pollId}/answer`] = { answer: { recognition: 'yes' } }
  await tab.locator('html').evaluate(() => dispatchEvent(new Event('focus')))
  await expect.poll(() => tab.getByLabel('Ja, det stämmer väl').isChecked()).toBe(true)
})

test('an answer that was sent stays, though an earlier state of it is read late', async () => {
  const { tab, page } = await tabs.open(path)
  await tab.getByLabel('Delvis').check()
  let sent = () => {}
  const isSent = new Promise<void>((resolve) => (sent = resolve))
  await page.route('**/answer', async (route) => {
    const before = await route.fetch()
    await isSent
    await route.fulfill({ response: before })
  })
  tabs.server.cutLine()
  await tab.getByText('Ansluter igen').waitFor()
  const reading = page.waitForRequest('**/answer')
  tabs.server.mendLine()
  const late = (await reading).response()
  await tab.getByRole('button', { name: 'Skicka' }).click()
  await tab.getByText('Sparat', { exact: true }).waitFor()
  sent()
  await (await late)!.finished()
  await tab.getByText('Direkt').waitFor()
  expect(await tab.getByLabel('Delvis').isChecked()).toBe(true)
})

test('what is typed survives a refusal and a reload', async () => {
  tabs.server.refusals['poll.vote'] = 'unavailable'
  const { tab, page } = await tabs.open(path)
  await tab.getByLabel('Delvis').check()
  await tab.getByLabel('Något som förvånar er?').fill('Kvar här')
  await tab.getByRole('button', { name: 'Skicka' }).click()
  await tab.getByText('Inte sparat, försök igen.').waitFor()
  await page.reload()
  await tab.getByText('Ändrat, inte skickat').waitFor()
  expect(await tab.getByLabel('Något som förvånar er?').inputValue()).toBe('Kvar här')
})

test('text that was being written when the question closed can be copied', async () => {
  const { tab } = await tabs.open(path)
  await tab.getByLabel('Något som förvånar er?').fill('Hann inte')
  tabs.server.show('participant', canned.pollState({ ...canned.recognition, phase: 'closed' }))
  await tab.getByText('Frågan stängdes innan du hann skicka').waitFor()
  await tab.getByText('Hann inte').waitFor()
  tabs.server.show('participant', canned.slide)
  await tab.getByText('Du hann inte skicka det här').waitFor()
  expect(await tab.getByText('Du hann inte skicka det här').isVisible()).toBe(true)
})

test('a step forward is shown, and focus that was in the old step goes to its heading', async () => {
  const { tab } = await tabs.open(path)
  await tab.getByLabel('Delvis').check()
  tabs.server.show('participant', canned.slide)
  const heading = tab.getByRole('heading', { level: 1, name: 'Styrningens utveckling' })
  await heading.waitFor()
  await tab.locator('h1:focus').waitFor()
  expect(await tab.locator('h1:focus').isVisible()).toBe(true)
})

test('a lost connection is said, and mended without anybody doing anything', async () => {
  const { tab } = await tabs.open(path)
  await tab.getByText('Direkt').waitFor()
  tabs.server.cutLine()
  await tab.getByText('Ansluter igen').waitFor()
  tabs.server.mendLine()
  await tab.getByText('Direkt').waitFor()
  expect(await tab.getByText('Direkt').isVisible()).toBe(true)
})

test('the theme and the language are those of Teams, also when the theme changes', async () => {
  const { tab, page } = await tabs.open(path, { theme: 'dark', locale: 'en-gb' })
  await tab.getByRole('heading', { name: 'Do you recognise yourselves?' }).waitFor()
  await tab.locator('html[lang="en"][data-theme="dark"]').waitFor()
  await page.evaluate("setTheme('contrast')")
  await tab.locator('html[data-theme="contrast"]').waitFor()
  expect(await tab.locator('html[data-theme="contrast"]').isVisible()).toBe(true)
})

test('a result can be read as a table', async () => {
  tabs.server.show(
    'participant',
    canned.pollState({
      ...canned.recognition,
      phase: 'revealed',
      result: canned.recognitionResult,
    }),
  )
  const { tab } = await tabs.open(path)
  await tab.getByRole('button', { name: 'Visa som tabell' }).click()
  await tab.getByRole('row', { name: /Delvis 23 47/ }).waitFor()
  expect(await tab.getByRole('row', { name: /Delvis 23 47/ }).isVisible()).toBe(true)
})

test('a question is asked, kept until it is sent, and others are supported and not', async () => {
  tabs.server.show('participant', cannedQuestions.asking)
  tabs.server.reads[cannedQuestions.ownPath] = cannedQuestions.own
  tabs.server.refusals['question.ask'] = 'questions_waiting'
  const { tab, page } = await tabs.open(path, { frame: 'sidePanel', width: 320 })
  await tab.getByLabel('Din fråga').fill('Vad händer sedan?')
  await tab.getByRole('button', { name: 'Skicka frågan' }).click()
  await tab.getByText('Tre av dina frågor väntar redan').waitFor()
  await page.reload()
  await expect.poll(() => tab.getByLabel('Din fråga').inputValue()).toBe('Vad händer sedan?')
  tabs.server.refusals = {}
  await tab.getByRole('button', { name: 'Skicka frågan' }).click()
  await tab.getByText('Skickad. Frågan visas när').waitFor()
  expect(await tab.getByLabel('Din fråga').inputValue()).toBe('')

  const [first, , , , , last] = cannedQuestions.step.questions
  const mine = tab.getByRole('listitem').filter({ hasText: first!.body })
  const wonder = mine.getByRole('button', { name: 'Undrar också · 23' })
  expect(await wonder.getAttribute('aria-pressed')).toBe('true')
  await wonder.press('Enter')
  await tab.getByRole('listitem').filter({ hasText: last!.body }).getByText('Inte nu').click()
  await tab.getByRole('button', { name: 'Ta tillbaka frågan ”Vad händer sedan?”' }).click()
  await tab.getByText('Frågan är borttagen.').waitFor()
  expect(await tab.getByText('Skickad. Frågan visas när').count()).toBe(0)
  expect(tabs.server.sent).toMatchObject([
    { name: 'question.ask', input: { stepId: cannedQuestions.stepId, body: 'Vad händer sedan?' } },
    { name: 'question.support', input: { questionId: first!.id, stance: null } },
    { name: 'question.support', input: { questionId: last!.id, stance: 'against' } },
    { name: 'question.withdraw' },
  ])

  tabs.server.show('participant', cannedQuestions.askingWith('Det avgör nämnden.'))
  await tab.getByText(`Nytt svar på ”${first!.body}”`).waitFor()
  await tab.getByText('Det avgör nämnden.').waitFor()
})

test('a page that is older than the server is fetched anew, with what was typed', async () => {
  const { tab, page } = await tabs.open(path, { frame: 'sidePanel', width: 320 })
  await tab.getByLabel('Något som förvånar er?').fill('Att vi mäter så mycket')
  await page.route('**/assets/questions-step-*.js', (route) => route.fulfill({ status: 404 }), {
    times: 1,
  })
  tabs.server.show('participant', cannedQuestions.asking)
  await tab.getByLabel('Din fråga').waitFor()
  tabs.server.show('participant', open)
  await expect
    .poll(() => tab.getByLabel('Något som förvånar er?').inputValue())
    .toBe('Att vi mäter så mycket')
})

test('at one’s own pace: a list of what awaits, one question at a time', async () => {
  tabs.server.show('participant', canned.ownPace)
  const answered = `/api/seminars/${canned.seminarId}/answered`
  tabs.server.reads[answered] = { pollIds: [] }
  tabs.server.reads[`/api/polls/${canned.otherPollId}/answer`] = {}
  const { tab } = await tabs.open(path, { frame: 'sidePanel', width: 320 })
  await tab.getByRole('button', { name: 'Börja' }).click()
  await tab.getByText('Fråga 1 av 2').waitFor()
  const heading = tab.getByRole('heading', { level: 1, name: 'Känner ni igen er?' })
  await expect
    .poll(() => heading.evaluate((element) => element === document.activeElement))
    .toBe(true)
  await tab.getByLabel('Delvis').check()
  await tab.getByRole('button', { name: 'Skicka' }).click()
  await tab.getByText('Tack. 34 har svarat.').waitFor()

  tabs.server.reads[answered] = { pollIds: [canned.pollId] }
  await tab.getByRole('button', { name: 'Nästa fråga' }).click()
  await tab.getByText('Fråga 2 av 2').waitFor()
  await tab.getByLabel('Ingenting').check()
  await tab.getByRole('button', { name: 'Till listan' }).click()
  await tab.getByText('1 av 2 besvarade').waitFor()
  await tab.getByText('Påbörjad, inte skickad').waitFor()
  tabs.server.show('participant', canned.slide)
  await tab.getByRole('heading', { level: 1, name: 'Styrningens utveckling' }).waitFor()
  expect(tabs.server.sent).toMatchObject([{ name: 'poll.vote', input: { pollId: canned.pollId } }])
})

test('somebody who wants to says which level they speak from', async () => {
  const { tab } = await tabs.open(`/tab/?seminar=${canned.seminarId}&view=participant`)
  await tab.getByLabel('Jag svarar som').selectOption('manager')
  await tab.getByText('Det gäller de svar du skickar från och med nu').waitFor()
  expect(tabs.server.sent).toEqual([
    { name: 'seminar.speakFrom', input: { seminarId: canned.seminarId, level: 'manager' } },
  ])
})

test('somebody reacts to a slide', async () => {
  tabs.server.show('participant', canned.slide)
  const { tab } = await tabs.open(path, { frame: 'sidePanel', width: 320 })
  await tab.getByRole('button', { name: 'Tack' }).click()
  await tab.getByText('✓ Skickat').waitFor()
  expect(tabs.server.sent).toEqual([
    { name: 'reaction.give', input: { seminarId: canned.seminarId, reaction: 'thanks' } },
  ])
})
