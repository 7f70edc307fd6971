import { randomUUID } from 'node:crypto'
import { delay, http } from 'msw'
import { setupServer } from 'msw/node'
import { pino } from 'pino'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { BotAdapter } from '../../bot/adapter.ts'
import { findReachable, rememberConversation, savePresence } from '../../bot/conversations.ts'
import { createBot } from '../../bot/create-bot.ts'
import { browserLinks } from '../../bot/links.ts'
import { createMessenger } from '../../bot/messenger.ts'
import { Postage } from '../../bot/postage.ts'
import { readPollCard } from '../../src/delivery/cards.ts'
import { DeliveryError } from '../../src/delivery/messenger.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { botAppId, botCredentials, serviceUrl, standInTeams } from '../support/teams-platform.ts'

const teams = await standInTeams()
const platform = setupServer(...teams.handlers)
platform.listen({ onUnhandledRequest: 'error' })
afterAll(() => platform.close())
beforeEach(() => {
  teams.sent.length = 0
  teams.refusals.length = 0
  teams.notifications.length = 0
  teams.members.length = 0
})

async function reachable(language: 'sv' | 'en' = 'sv', inTeams: { meetingId?: string } = {}) {
  const { app, db } = await testApp()
  const { recognition } = await savedKickoff(db, await savedProgramme(db))
  const { messenger } = createBot({
    app,
    credentials: botCredentials,
    links: browserLinks('https://tillkom.example'),
    log: pino({ level: 'silent' }),
  })
  const conversationId = `19:${randomUUID()}@thread.v2`
  await rememberConversation(
    db,
    {
      id: conversationId,
      kind: 'groupChat',
      name: undefined,
      reference: {
        bot: { id: `28:${botAppId}`, name: 'TillKom' },
        channelId: 'msteams',
        serviceUrl,
        conversation: {
          id: conversationId,
          conversationType: 'groupChat',
          isGroup: true,
          tenantId: randomUUID(),
          name: '',
        },
        ...inTeams,
      },
    },
    language,
  )
  const content = await readPollCard(db, recognition.id)
  return { db, messenger, conversationId, content }
}

function failureOf(work: Promise<unknown>): Promise<DeliveryError> {
  return work.then(
    () => expect.unreachable(),
    (error: unknown) => {
      expect(error).toBeInstanceOf(DeliveryError)
      return error as DeliveryError
    },
  )
}

test('a card is posted to a conversation that nobody is speaking in, as the bot itself', async () => {
  const { messenger, conversationId, content } = await reachable()

  const id = await messenger.post(conversationId, content)

  expect(id).toBe('message-1')
  expect(teams.sent).toMatchObject([
    { method: 'POST', conversationId, authorization: 'Bearer the-bot-itself' },
  ])
  const { attachments } = teams.sent[0]!.activity
  expect(attachments![0]!.content.body[0]!.text).toBe('Känner ni igen er?')
})

test('a card is in the language of its conversation', async () => {
  const { messenger, conversationId, content } = await reachable('en')

  await messenger.post(conversationId, content)

  const { attachments } = teams.sent[0]!.activity
  expect(attachments![0]!.content.body[0]!.text).toBe('Do you recognise yourselves?')
  expect(attachments![0]!.content).toEqual(messenger.preview(content, 'en'))
})

test('a card is edited where it was posted', async () => {
  const { messenger, conversationId, content } = await reachable()
  const id = await messenger.post(conversationId, content)

  await messenger.update(conversationId, id, content)

  expect(teams.sent[1]).toMatchObject({ method: 'PUT', conversationId, activityId: id })
})

test('when the platform asks us to wait, we ask once and say for how long', async () => {
  const { messenger, conversationId, content } = await reachable()
  teams.refusals.push(new Response('{}', { status: 429, headers: { 'retry-after': '7' } }))

  const failure = await failureOf(messenger.post(conversationId, content))

  expect(failure).toMatchObject({ failure: 'throttled', isFinal: false, retryAfterMs: 7_000 })
  expect(teams.sent).toHaveLength(1)
  expect(await messenger.post(conversationId, content)).toBe('message-2')
})

describe('what the platform answers decides whether to try again', () => {
  const answers: [number, string, { failure: string; isFinal: boolean }][] = [
    [403, 'BotDisabledByAdmin', { failure: 'botBlocked', isFinal: true }],
    [403, 'BotNotInConversationRoster', { failure: 'botNotInConversation', isFinal: true }],
    [403, 'MessageWritesBlocked', { failure: 'writesBlocked', isFinal: true }],
    [404, 'ConversationNotFound', { failure: 'conversationGone', isFinal: true }],
    [400, 'BadArgument', { failure: 'refused', isFinal: true }],
    [412, 'PreconditionFailed', { failure: 'platformDown', isFinal: false }],
    [502, 'BadGateway', { failure: 'platformDown', isFinal: false }],
    [503, 'ServiceUnavailable', { failure: 'platformDown', isFinal: false }],
    [504, 'GatewayTimeout', { failure: 'platformDown', isFinal: false }],
  ]

  test.each(answers)('%i %s', async (status, code, expected) => {
    const { messenger, conversationId, content } = await reachable()
    teams.refusals.push(Response.json({ error: { code, message: '…' } }, { status }))

    expect(await failureOf(messenger.post(conversationId, content))).toMatchObject(expected)
    expect(teams.sent).toHaveLength(1)
  })
})

test('a platform that does not answer at all is tried again later', async () => {
  const { messenger, conversationId, content } = await reachable()
  teams.refusals.push(Response.error())

  expect(await failureOf(messenger.post(conversationId, content))).toMatchObject({
    failure: 'platformDown',
    isFinal: false,
  })
})

test('a platform that takes a card and says nothing does not hold up the next', async () => {
  const { db, conversationId, content } = await reachable()
  platform.use(http.post(`${serviceUrl}*`, () => delay('infinite'), { once: true }))
  const messenger = createMessenger({
    adapter: new BotAdapter(botCredentials),
    db,
    links: browserLinks('https://tillkom.example'),
    postage: new Postage(Date.now),
    log: pino({ level: 'silent' }),
    limitMs: 500,
  })

  expect(await failureOf(messenger.post(conversationId, content))).toMatchObject({
    failure: 'platformDown',
    isFinal: false,
  })
})

test('a conversation that we do not know, or that the bot has left, is not tried', async () => {
  const { db, messenger, conversationId, content } = await reachable()

  expect(await failureOf(messenger.post('19:nowhere@thread.v2', content))).toMatchObject({
    failure: 'noConversation',
    isFinal: true,
  })
  await savePresence(db, { id: conversationId }, false)
  expect(await failureOf(messenger.post(conversationId, content))).toMatchObject({
    failure: 'botNotInConversation',
    isFinal: true,
  })
  expect(teams.sent).toHaveLength(0)
})

test('edits beyond the ration are put off, each conversation for itself', async () => {
  const { messenger, conversationId, content } = await reachable()
  const other = await reachable()
  const id = await messenger.post(conversationId, content)
  await messenger.update(conversationId, id, content)

  const failure = await failureOf(messenger.update(conversationId, id, content))

  expect(failure).toMatchObject({ failure: 'throttled', isFinal: false })
  expect(failure.retryAfterMs).toBeGreaterThan(0)
  expect(failure.retryAfterMs).toBeLessThanOrEqual(1_000)
  await other.messenger.post(other.conversationId, content)
  expect(teams.sent).toHaveLength(3)
})

describe('in a meeting', () => {
  const meetingId = 'bWVldGluZw'
  const everybody = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `29:${n}` }))

  test('a nudge reaches everybody there, fifty at a time, and leads to the poll', async () => {
    const { messenger, conversationId, content } = await reachable('sv', { meetingId })
    teams.members.push(...everybody(120))

    await messenger.nudge(conversationId, content)

    const sizes = teams.notifications.map(({ value }) => value.recipients.length)
    expect(sizes).toEqual([50, 50, 20])
    expect(teams.notifications[0]).toMatchObject({
      meetingId,
      value: {
        surfaces: [
          {
            surface: 'meetingStage',
            contentType: 'task',
            content: {
              value: {
                title: 'Ny fråga: Känner ni igen er?',
                url: `https://tillkom.example/tab/?seminar=${content.seminar.id}`,
              },
            },
          },
        ],
      },
    })
  })

  test('a refused nudge says whether to try again, and does not take the bot for gone', async () => {
    const { db, messenger, conversationId, content } = await reachable('sv', { meetingId })
    teams.members.push(...everybody(60))
    const refused = (status: number, headers = {}) => new Response('{}', { status, headers })

    teams.notificationRefusals.push(refused(429, { 'retry-after': '3' }))
    expect(await failureOf(messenger.nudge(conversationId, content))).toMatchObject({
      failure: 'throttled',
      retryAfterMs: 3_000,
    })
    teams.notificationRefusals.push(refused(403))
    await failureOf(messenger.nudge(conversationId, content))
    expect(teams.notifications).toHaveLength(2)
    expect((await findReachable(db, conversationId))?.isPresent).toBe(true)
  })

  test('nobody is nudged twice because the platform stopped half-way', async () => {
    const { messenger, conversationId, content } = await reachable('sv', { meetingId })
    teams.members.push(...everybody(60))
    teams.notificationRefusals.push(Response.json({}, { status: 202 }))
    teams.notificationRefusals.push(new Response('{}', { status: 429 }))

    await messenger.nudge(conversationId, content)

    expect(teams.notifications).toHaveLength(2)
  })
})
