import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createSeminarMeeting } from '../../src/graph/meeting.ts'
import { standInEntra, tabClaims, tenantId } from '../support/entra.ts'
import { givesToken, graphAnswers, graphApp, refusesToken } from '../support/graph.ts'

await import('@microsoft/teamsfx') // takes seconds on a busy machine; no part of any test's time

const internet = setupServer()
beforeAll(() => internet.listen({ onUnhandledRequest: 'error' }))
afterEach(() => internet.resetHandlers())
afterAll(() => internet.close())

const entra = await standInEntra()
const facilitator = { tenantId, token: await entra.sign(tabClaims(new Date())) }
const seminar = {
  id: 'a3f1c8de-0000-4000-8000-000000000001',
  title: 'Återkoppling till Älvbro <kommun>',
  startsAt: new Date('2026-11-24T13:30:00Z'),
  endsAt: new Date('2026-11-24T15:00:00Z'),
  joinUrl: 'https://tillkom.example/join?code=ABCDEF&sv="1"',
  language: 'sv' as const,
}
const made = {
  id: 'event-1',
  webLink: 'https://outlook.office.com/calendar/event-1',
  onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1' },
}

test("the seminar gets a Teams meeting in the facilitator's own calendar", async () => {
  const events = graphAnswers('post', '/me/events', 201, made)
  internet.use(givesToken, events.handler)

  expect(await createSeminarMeeting(graphApp, facilitator, seminar)).toEqual({
    done: { meetingUrl: made.onlineMeeting.joinUrl, calendarUrl: made.webLink },
  })
  expect(events.asked[0]?.token).toMatch(/jwt-bearer .*Calendars\.ReadWrite/)
  expect(events.asked[0]?.body).toMatchObject({
    subject: seminar.title,
    isOnlineMeeting: true,
    start: { dateTime: '2026-11-24T13:30:00.000', timeZone: 'UTC' },
    body: { content: expect.stringContaining('?code=ABCDEF&amp;sv=&quot;1&quot;') },
  })
})

test('asking twice makes one meeting, and a new time makes a new one', async () => {
  const events = graphAnswers('post', '/me/events', 201, made)
  internet.use(givesToken, events.handler)
  const later = { ...seminar, startsAt: new Date('2026-11-25T13:30:00Z') }

  for (const one of [seminar, seminar, later]) {
    await createSeminarMeeting(graphApp, facilitator, one)
  }

  const [first, again, moved] = events.asked.map(
    ({ body }) => (body as { transactionId: string }).transactionId,
  )
  expect(again).toBe(first)
  expect(moved).not.toBe(first)
})

test('an account without Teams gets no half meeting in its calendar', async () => {
  const events = graphAnswers('post', '/me/events', 201, { ...made, onlineMeeting: null })
  const removal = graphAnswers('delete', '/me/events/event-1', 204)
  internet.use(givesToken, events.handler, removal.handler)

  expect(await createSeminarMeeting(graphApp, facilitator, seminar)).toEqual({
    failure: 'licenceMissing',
  })
  expect(removal.asked).toHaveLength(1)
})

test.each([
  [404, 'MailboxNotEnabledForRESTAPI', 'licenceMissing'],
  [403, 'ErrorAccessDenied', 'notAllowed'],
  [429, 'TooManyRequests', 'busy'],
  [503, 'ServiceUnavailable', 'down'],
  [400, 'ErrorInvalidRequest', 'refused'],
])('when Graph answers %i %s the failure is %s', async (status, code, failure) => {
  const body = { error: { code, message: 'No.' } }
  internet.use(givesToken, graphAnswers('post', '/me/events', status, body).handler)

  expect(await createSeminarMeeting(graphApp, facilitator, seminar)).toEqual({ failure })
})

test('when Graph can not be reached the failure is down', async () => {
  internet.use(
    givesToken,
    http.post('https://graph.microsoft.com/v1.0/me/events', () => HttpResponse.error()),
  )

  expect(await createSeminarMeeting(graphApp, facilitator, seminar)).toEqual({ failure: 'down' })
})

test.each([
  ['invalid_grant', 65001, 'consentMissing'],
  ['unauthorized_client', 700016, 'consentMissing'],
  ['invalid_client', 7000215, 'refused'],
])('when Entra refuses with %s %i the failure is %s', async (error, code, failure) => {
  internet.use(refusesToken(error, code))

  expect(await createSeminarMeeting(graphApp, facilitator, seminar)).toEqual({ failure })
})

test('without a secret nothing is asked of anybody', async () => {
  const app = { ...graphApp, clientSecret: undefined }

  expect(await createSeminarMeeting(app, facilitator, seminar)).toEqual({ failure: 'notSetUp' })
})
