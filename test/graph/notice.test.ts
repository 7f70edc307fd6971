import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { notifyContact } from '../../src/graph/notice.ts'
import { objectId, tenantId } from '../support/entra.ts'
import { givesToken, graphAnswers, graphApp, refusesToken } from '../support/graph.ts'

await import('@microsoft/teamsfx') // takes seconds on a busy machine; no part of any test's time

const internet = setupServer()
beforeAll(() => internet.listen({ onUnhandledRequest: 'error' }))
afterEach(() => internet.resetHandlers())
afterAll(() => internet.close())

const path = `/users/${objectId}/teamwork/sendActivityNotification`
const contact = { tenantId, objectId }
const feedback = {
  unitName: 'Älvbro kommun',
  title: 'Återkoppling efter fallstudien',
  url: 'https://teams.microsoft.com/l/entity/app/home',
  language: 'sv' as const,
}

test('the contact person is told in their activity feed, by the app and not by a person', async () => {
  const notices = graphAnswers('post', path, 204)
  internet.use(givesToken, notices.handler)

  expect(await notifyContact(graphApp, contact, feedback)).toEqual({ done: true })
  expect(notices.asked[0]?.token).toContain('for client_credentials')
  expect(notices.asked[0]?.body).toEqual({
    topic: { source: 'text', value: 'Skriftlig återkoppling', webUrl: feedback.url },
    activityType: 'feedbackArrived',
    previewText: { content: feedback.title },
    templateParameters: [{ name: 'unit', value: feedback.unitName }],
  })
})

test('a reminder says until when it can be answered', async () => {
  const notices = graphAnswers('post', path, 204)
  internet.use(givesToken, notices.handler)

  const answerBy = new Date('2026-12-08T08:00:00Z')
  expect(await notifyContact(graphApp, contact, { ...feedback, answerBy })).toEqual({ done: true })
  expect(notices.asked[0]?.body).toMatchObject({
    activityType: 'answerAwaited',
    previewText: {
      content: 'Återkoppling efter fallstudien. Svara senast 8 december 2026.',
    },
  })
})

test('somebody without the app can not be told that way', async () => {
  const error = { code: 'Forbidden', message: 'Application is not installed for the user.' }
  internet.use(givesToken, graphAnswers('post', path, 403, { error }).handler)

  expect(await notifyContact(graphApp, contact, feedback)).toEqual({ failure: 'appNotInstalled' })
})

test('Graph that asks us to wait is told apart, with for how long', async () => {
  const error = { code: 'TooManyRequests', message: 'Too many requests' }
  const headers = { 'retry-after': '120' }
  internet.use(givesToken, graphAnswers('post', path, 429, { error }, headers).handler)

  expect(await notifyContact(graphApp, contact, feedback)).toEqual({
    failure: 'busy',
    retryAfterMs: 120_000,
  })
})

test('somebody whom the app may not tell is not tried again', async () => {
  const error = { code: 'Forbidden', message: 'Missing role permissions on the request.' }
  internet.use(givesToken, graphAnswers('post', path, 403, { error }).handler)

  expect(await notifyContact(graphApp, contact, feedback)).toEqual({ failure: 'notAllowed' })
})

test('an organisation that has not let the app in is told apart', async () => {
  internet.use(refusesToken('unauthorized_client', 700016))

  expect(await notifyContact(graphApp, contact, feedback)).toEqual({ failure: 'consentMissing' })
})

test('when Entra does not answer nobody is told that consent is missing', async () => {
  const tokens = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`
  internet.use(http.post(tokens, () => HttpResponse.error()))

  expect(await notifyContact(graphApp, contact, feedback)).toEqual({ failure: 'down' })
})
