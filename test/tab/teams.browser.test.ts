import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { securityHeaders } from '../../src/http/security.ts'
import * as canned from './canned.ts'
import * as cannedFeedback from './canned-feedback.ts'
import { type FakeServer, fakeServer } from './fake-server.ts'
import { prepareAll } from './prepare-all.ts'
import { openInTeams, type TeamsLook } from './teams-window.ts'

const { seminarId, versionId, pollId } = canned
const led = `seminar=${seminarId}&view=facilitator`
const running = canned.pollState(canned.recognition)

let browser: Browser
let server: FakeServer

beforeAll(async () => {
  server = await fakeServer(inject('web'))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

beforeEach(() => {
  prepareAll(server)
  server.pageHeaders = securityHeaders('production')
  server.reads[`/api/feedback/${versionId}`] = cannedFeedback.feedback
  server.reads[`/api/seminars/${seminarId}/screen`] = { headCount: 1 }
  server.show('participant', running)
  server.show('stage', running)
  server.show('facilitator', canned.ledBy(running))
})

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))

function open(query: string, look?: TeamsLook) {
  return openInTeams(browser, `${server.url}/tab/${query}`, look)
}

test.each([
  ['a channel', `?seminar=${seminarId}&view=participant`, 1200, {}],
  ['the personal app', `?seminar=${seminarId}&view=participant`, 1000, { frame: 'content' }],
  ['a meeting’s details', `?seminar=${seminarId}&view=participant`, 900, { meeting: 'm' }],
  ['a phone', `?seminar=${seminarId}&view=participant`, 360, {}],
  ['a meeting’s side panel', `?seminar=${seminarId}`, 280, { frame: 'sidePanel', meeting: 'm' }],
  ['a meeting’s stage', `?seminar=${seminarId}`, 1600, { frame: 'meetingStage', meeting: 'm' }],
])('in %s, framed by Teams itself, the seminar shows and nothing overflows', async (...row) => {
  const [, query, width, host] = row
  const { tab, frame, troubles } = await open(query, { width, host })
  await tab.getByRole('heading', { name: 'Känner ni igen er?' }).waitFor()

  const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
  expect(await frame()!.evaluate(overflow)).toBeLessThanOrEqual(0)
  expect(troubles).toEqual([])
})

test('somebody answers in the side panel, and the theme of Teams is followed live', async () => {
  const { page, tab } = await open(`?seminar=${seminarId}`, {
    width: 280,
    host: { frame: 'sidePanel', meeting: 'm' },
  })
  await tab.getByLabel('Delvis').check()
  await tab.getByRole('button', { name: 'Skicka' }).click()
  await tab.getByText('Sparat', { exact: true }).waitFor()
  expect(server.sent.map(({ name }) => name)).toEqual(['poll.vote'])

  await page.evaluate("setTheme('contrast')")
  await tab.locator('html[data-theme="contrast"]').waitFor()
})

test('the meeting gets the stage from the side panel', async () => {
  const { page, tab } = await open(`?${led}`, {
    width: 320,
    host: { frame: 'sidePanel', meeting: 'm' },
  })
  await tab.getByRole('button', { name: 'Visa i mötet' }).click()
  await expect
    .poll(() => page.evaluate('window.shared'))
    .toBe(`${server.url}/tab/?seminar=${seminarId}&view=stage`)
})

test('a tab is set up by choosing what it shows, and Teams keeps the choice', async () => {
  const { page, tab } = await open('', { width: 500, host: { frame: 'settings' } })
  const seminar = tab.getByRole('radio', { name: /Inledande seminarium/ })
  await seminar.focus()
  await page.keyboard.press('Space')
  await tab.getByText('Fliken får namnet ”Inledande seminarium”').waitFor()
  await expect.poll(() => page.evaluate('window.maySave')).toBe(true)
  await page.evaluate('save()')

  await expect.poll(() => page.evaluate('window.saved')).toBe(true)
  expect(await page.evaluate('window.settings')).toEqual({
    entityId: `seminar:${seminarId}`,
    contentUrl: `${server.url}/tab/?seminar=${seminarId}`,
    websiteUrl: `${server.url}/tab/?seminar=${seminarId}`,
    suggestedDisplayName: 'Inledande seminarium',
  })
})

test.each([
  ['a poll', `seminar=${seminarId}&poll=${pollId}`, 'Känner ni igen er?'],
  [
    'a finding',
    `feedback=${versionId}&finding=${cannedFeedback.feedback.findings[1]!.id}`,
    'Uppföljningen räknar fortfarande minuter',
  ],
])('a deep link to %s lands there with focus', async (_, subPageId, heading) => {
  const { tab } = await open('', { host: { subPageId } })

  expect(await tab.locator('h1:focus, h2:focus').textContent()).toBe(heading)
})

test('a deep link to a step puts whoever leads at it in the agenda', async () => {
  const { tab } = await open('', { host: { subPageId: `${led}&step=2` } })

  expect(await tab.locator('nav button:focus').textContent()).toContain('Styrningens utveckling')
})

test('a host that says nothing is noticed in seconds, and the way in by code is there', async () => {
  const { tab } = await open('', { host: { silent: '1' } })
  await tab.getByRole('heading', { name: 'Teams svarar inte' }).waitFor({ timeout: 6000 })

  expect(await tab.getByLabel('Kod').isEditable()).toBe(true)
})

test('nobody but Teams may frame the tab', async () => {
  const { frame, troubles } = await open('', { origin: 'https://teams.example.com' })
  await expect.poll(() => troubles.join()).toContain('frame-ancestors')
  expect(await frame()?.locator('#root').count()).toBeFalsy()
})
