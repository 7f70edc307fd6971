import type { FrameLocator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { PollView } from '../../src/reads/live.ts'
import * as canned from './canned.ts'
import { fakeTabs } from './fake-tabs.ts'
import { ledTexts, ledWords } from './canned-states.ts'

const { seminarId, pollId } = canned
const led = `/tab/?seminar=${seminarId}&view=facilitator`

const tabs = fakeTabs((server) => server.show('facilitator', ledWords))

const lastSent = () => tabs.server.sent.at(-1)

/** The words that are left when these are gone. */
function showWithout(...keys: string[]): void {
  const { facilitator, ...state } = ledWords
  const words = facilitator!.words!.filter(({ key }) => !keys.includes(key))
  tabs.server.show('facilitator', { ...state, facilitator: { ...facilitator!, words } })
}

function focusedName(tab: FrameLocator): Promise<string> {
  return tab
    .locator(':focus')
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
}

test('by keyboard words are marked and merged, one is hidden, and both are undone', async () => {
  const { tab, page } = await tabs.open(led)
  await tab.getByRole('checkbox', { name: 'skola · 11' }).focus()
  await page.keyboard.press('Space')
  await tab.getByRole('checkbox', { name: 'skolor · 3' }).focus()
  await page.keyboard.press('Space')
  await tab.getByRole('combobox', { name: 'Räkna dem som' }).selectOption('skolor')
  await tab.getByRole('button', { name: 'Slå ihop', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(lastSent)
    .toEqual({ name: 'word.merge', input: { pollId, words: ['skola'], into: 'skolor' } })
  await tab.getByText('skola räknas nu som skolor.').waitFor()
  await expect.poll(() => focusedName(tab)).toBe('Ångra')
  await page.keyboard.press('Enter')
  await expect.poll(lastSent).toEqual({ name: 'word.split', input: { pollId, word: 'skola' } })

  await tab.getByRole('button', { name: 'Dölj vård', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(lastSent)
    .toEqual({ name: 'word.moderate', input: { pollId, words: ['vård'], status: 'hidden' } })
  showWithout('vård')
  await expect.poll(() => tab.getByRole('checkbox', { name: 'vård · 9' }).count()).toBe(0)
  expect(await tab.locator(':focus').count()).toBe(1)
  tabs.server.refusals['word.moderate'] = 'unavailable'
  await tab.getByRole('button', { name: 'Ångra' }).click()
  await tab.getByText('Tjänsten svarar inte just nu.').waitFor()
  tabs.server.refusals = {}
  await tab.getByRole('button', { name: 'Ångra' }).click()
  await expect
    .poll(lastSent)
    .toEqual({ name: 'word.moderate', input: { pollId, words: ['vård'], status: 'waiting' } })
})

test('a suggestion is taken or turned down, and a merged word taken out of what it was merged into', async () => {
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Slå ihop vård, vården' }).click()
  await expect
    .poll(lastSent)
    .toEqual({ name: 'word.merge', input: { pollId, words: ['vården'], into: 'vård' } })
  await tab.getByRole('button', { name: 'skola, skolor är inte samma' }).click()
  await expect.poll(() => tab.getByRole('button', { name: /skola, skolor/ }).count()).toBe(0)

  await tab.getByText('Består av 3').click()
  await tab.getByRole('button', { name: 'Ta ut säkerhet ur trygghet' }).click()
  await expect.poll(lastSent).toEqual({ name: 'word.split', input: { pollId, word: 'säkerhet' } })
})

test('what waits is let through at once, and what was hidden is shown again', async () => {
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Visa alla som väntar (2)' }).click()
  await expect
    .poll(lastSent)
    .toEqual({ name: 'word.moderate', input: { pollId, words: ['❤️', 'ö'], status: 'shown' } })
  await tab.getByText('Dolda (1)').click()
  await tab.getByRole('button', { name: 'Visa Kerstin igen' }).click()
  await expect
    .poll(lastSent)
    .toEqual({ name: 'word.moderate', input: { pollId, words: ['kerstin'], status: 'waiting' } })
})

test('by keyboard a text is moved to a heading, by its menu and by a key, and moved back', async () => {
  tabs.server.show('facilitator', ledTexts)
  const { tab, page } = await tabs.open(led)
  const first = tab.getByRole('listitem').filter({ hasText: 'Att vi mäter så mycket fortfarande' })
  await first.getByRole('button', { name: 'Flytta till' }).focus()
  await page.keyboard.press('Enter')
  await tab.getByRole('menuitemradio', { name: 'Uppföljning' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect
    .poll(lastSent)
    .toEqual({ name: 'remark.group', input: { remarkId: 'm1', headingId: 'h2' } })
  await expect.poll(() => tab.getByRole('menu').count()).toBe(0)

  await page.keyboard.press('1')
  await expect
    .poll(lastSent)
    .toEqual({ name: 'remark.group', input: { remarkId: 'm1', headingId: 'h1' } })
  await tab.getByText('Svaret står under ”Ekonomi”.').waitFor()
  await tab.getByRole('button', { name: 'Ångra' }).focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(lastSent)
    .toEqual({ name: 'remark.group', input: { remarkId: 'm1', headingId: null } })
})

test('a heading is written for a text, renamed and removed, and put back', async () => {
  tabs.server.show('facilitator', ledTexts)
  const { tab, page } = await tabs.open(led)
  const first = tab.getByRole('listitem').filter({ hasText: 'Att vi mäter så mycket fortfarande' })
  await first.getByRole('button', { name: 'Flytta till' }).click()
  await tab.getByRole('menuitem', { name: 'Ny rubrik…' }).click()
  await tab.getByRole('dialog').getByLabel('Rubrik', { exact: true }).fill('Tid')
  await page.keyboard.press('Enter')
  await expect.poll(() => tab.getByRole('dialog').count()).toBe(0)
  expect(lastSent()).toMatchObject({
    name: 'heading.add',
    input: { pollId, title: 'Tid', remarkId: 'm1' },
  })

  await tab.getByRole('button', { name: 'Ändra rubriken ”Ekonomi”' }).click()
  await tab.getByRole('menuitem', { name: 'Ta bort rubriken' }).click()
  await expect.poll(lastSent).toEqual({ name: 'heading.remove', input: { headingId: 'h1' } })
  await tab.getByRole('button', { name: 'Ångra' }).click()
  await expect.poll(lastSent).toEqual({ name: 'heading.restore', input: { headingId: 'h1' } })
})

test('the cloud is frozen, which tells how many have answered since, and let go', async () => {
  const { facilitator, step, ...state } = ledWords
  const content = { ...(step!.content as PollView), results: 'live' as const }
  const moving = { ...state, step: { ...step!, content }, facilitator: facilitator! }
  tabs.server.show('facilitator', moving)
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Frys bilden' }).click()
  await expect.poll(lastSent).toEqual({ name: 'cloud.freeze', input: { pollId } })
  tabs.server.show('facilitator', { ...moving, facilitator: { ...facilitator!, lateAnswers: 3 } })
  await tab.getByText('Bilden står still. 3 nya svar har kommit.').waitFor()
  await tab.getByRole('button', { name: 'Släpp bilden' }).click()
  await expect.poll(lastSent).toEqual({ name: 'cloud.thaw', input: { pollId } })
})

test('with a long list to go through, picture and controls stay in sight, and focus never lies under them', async () => {
  const state = canned.ledBy(canned.pollState({ ...canned.recognition, phase: 'closed' }))
  const { remarks } = state.facilitator!
  state.facilitator!.remarks = Array.from({ length: 40 }, (_, index) => ({
    ...remarks![0]!,
    id: `long-${index}`,
  }))
  tabs.server.show('facilitator', state)
  const { tab, page } = await tabs.open(led)
  const last = tab.getByRole('button', { name: 'Stryk namn' }).last()
  const reveal = tab.getByRole('button', { name: 'Visa resultatet' })

  await page.setViewportSize({ width: 1280, height: 720 })
  await last.focus()
  for (const each of [last, reveal, tab.getByRole('heading', { level: 1 })]) {
    await expect.poll(() => each.evaluate(isInSight)).toBe(true)
  }

  for (const size of [
    { width: 680, height: 720 },
    { width: 640, height: 360 }, // what 200 % leaves of 1280 × 720
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size)
    await tab.getByRole('button', { name: 'Mer att göra' }).waitFor()
    for (const place of [1, 20, 39]) {
      const button = tab.getByRole('button', { name: 'Stryk namn' }).nth(place)
      await button.focus()
      await expect.poll(() => button.evaluate(isInSight)).toBe(true)
      expect(await reveal.evaluate(isInSight)).toBe(true)
    }
    const html = tab.locator('html')
    expect(await html.evaluate((page) => page.scrollWidth - page.clientWidth)).toBe(0)
  }
  await tab.getByRole('button', { name: 'Till bilden' }).click()
  await expect.poll(() => tab.getByRole('heading', { level: 1 }).evaluate(isInSight)).toBe(true)
  await tab.getByRole('button', { name: 'Mer att göra' }).click()
  await tab.getByRole('menuitem', { name: 'Öppna igen' }).click()
  await expect.poll(lastSent).toEqual({ name: 'poll.open', input: { pollId } })
})

/** Runs in the page: nothing lies over any corner of the element, and none is outside the window. */
function isInSight(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const corners = [left + 6, right - 6].flatMap((x) => [top + 6, bottom - 6].map((y) => [x, y]))
  return corners.every(([x, y]) => element.contains(document.elementFromPoint(x!, y!)))
}
