import {
  ConnectorClient,
  MicrosoftAppCredentials,
  TeamsConnectorClient,
} from 'botframework-connector'
import { beforeAll, expect, test } from 'vitest'
import { listMessages } from '../../src/local/chat-repository.ts'
import { accountId, meetingIdOf } from '../../src/local/platform-accounts.ts'
import { type TestRoom, testRoom } from '../support/local-room.ts'

let room: TestRoom
let client: ConnectorClient
let teams: TeamsConnectorClient
let meeting: string

beforeAll(async () => {
  room = await testRoom()
  const credentials = new MicrosoftAppCredentials('', '')
  const options = { baseUri: `${room.url}/local/connector/`, noRetryPolicy: true }
  client = new ConnectorClient(credentials, options)
  teams = new TeamsConnectorClient(credentials, options)
  meeting = (await room.chat('Karin Ekmark', 'meeting')).id
})

const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [] } }
const say = (text: string) => ({ type: 'message', text })

interface Page {
  members: unknown[]
  continuationToken?: string
}

/** The client's overloads do not fit its own options. */
function pageOf(options: { pageSize: number; continuationToken?: string }): Promise<Page> {
  return client.conversations.getConversationPagedMembers(meeting, options as never) as never
}

function seenBy(name: string, chatId = meeting) {
  return listMessages(room.db, chatId, room.person(name).id)
}

test('when the server starts, the bot is told of every chat that it is in', () => {
  expect(room.heard.map(({ type }) => type).slice(0, 2)).toEqual([
    'conversationUpdate',
    'installationUpdate',
  ])
  const told = room.heard.find(
    ({ conversation }) => (conversation as { id: string }).id === meeting,
  )
  expect(told).toMatchObject({
    channelId: 'msteams',
    serviceUrl: `${room.url}/local/connector/`,
    conversation: { conversationType: 'groupChat' },
    channelData: { meeting: { id: meetingIdOf(meeting) } },
  })
})

test('what the bot posts is there for everybody in the chat, and survives', async () => {
  const { id } = await client.conversations.sendToConversation(meeting, say('Välkomna'))
  const messages = await seenBy('Ahmed Yusuf')
  expect(messages.at(-1)).toMatchObject({ id, personId: null, activity: { text: 'Välkomna' } })
})

test('an edited message keeps its id and its place', async () => {
  const { id } = await client.conversations.sendToConversation(meeting, say('Ett'))
  await client.conversations.sendToConversation(meeting, say('Två'))
  await client.conversations.updateActivity(meeting, id!, say('Ett, rättat'))
  const [first, second] = (await seenBy('Ahmed Yusuf')).slice(-2)
  expect(first).toMatchObject({ id, version: '1.-1', activity: { text: 'Ett, rättat' } })
  expect(second).toMatchObject({ activity: { text: 'Två' } })
})

test('a deleted message cannot be edited any more', async () => {
  const { id } = await client.conversations.sendToConversation(meeting, say('Fel'))
  await client.conversations.deleteActivity(meeting, id!)
  expect((await seenBy('Ahmed Yusuf')).at(-1)).toMatchObject({ id, isDeleted: true })
  await expect(
    client.conversations.updateActivity(meeting, id!, say('Igen')),
  ).rejects.toMatchObject({
    statusCode: 404,
  })
})

test('a reply is a message like any other', async () => {
  const { id } = await client.conversations.sendToConversation(meeting, say('Fråga'))
  const reply = await client.conversations.replyToActivity(meeting, id!, say('Svar'))
  expect((await seenBy('Ahmed Yusuf')).at(-1)?.id).toBe(reply.id)
})

test('the bot can start a chat with one person, and speak there at once', async () => {
  const { id } = room.person('Petra Hallvik')
  const started = await client.conversations.createConversation({
    isGroup: false,
    bot: { id: '28:tillkom-local', name: 'TillKom' },
    members: [{ id: accountId(id), name: '' }],
    channelData: {},
    activity: say('Hej Petra') as never,
  } as never)
  expect((await seenBy('Petra Hallvik', started.id)).at(-1)?.activity.text).toBe('Hej Petra')
})

test('the roster comes whole, in pages and one by one', async () => {
  const all = await client.conversations.getConversationMembers(meeting)
  expect(all.length).toBeGreaterThan(50)
  const page = await pageOf({ pageSize: 50 })
  expect(page.members).toHaveLength(50)
  const { continuationToken } = page
  const rest = await pageOf({ pageSize: 50, continuationToken: continuationToken! })
  expect(rest.members).toHaveLength(all.length - 50)
  expect(rest.continuationToken).toBeUndefined()
  const { objectId, id } = room.person('Lena Björklund')
  const one = await client.conversations.getConversationMember(meeting, accountId(id))
  expect(one).toMatchObject({ name: 'Lena Björklund', objectId })
})

test('somebody outside a chat is not on its roster', async () => {
  const { id } = await room.chat('Lena Björklund', 'groupChat')
  const outsider = accountId(room.person('Åsa Renlund').id)
  await expect(client.conversations.getConversationMember(id, outsider)).rejects.toMatchObject({
    statusCode: 404,
  })
})

test('a meeting tells who arranged it, and who takes part as what', async () => {
  const meetingId = meetingIdOf(meeting)
  const details = await teams.teams.fetchMeetingInfo(meetingId)
  expect(details).toMatchObject({
    conversation: { id: meeting },
    organizer: { name: 'Karin Ekmark' },
  })
  const roleOf = async (name: string) => {
    const { objectId, tenantId } = room.person(name)
    const found = await teams.teams.fetchMeetingParticipant(meetingId, objectId, { tenantId })
    return found.meeting?.role
  }
  expect(await roleOf('Karin Ekmark')).toBe('Organizer')
  expect(await roleOf('Johan Sandelin')).toBe('Presenter')
  expect(await roleOf('Ahmed Yusuf')).toBe('Attendee')
})

test('a targeted notification names those that it could not reach', async () => {
  const ahmed = accountId(room.person('Ahmed Yusuf').id)
  const meetingId = meetingIdOf(meeting)
  const send = (recipients: string[]) =>
    teams.teams.sendMeetingNotification(meetingId, {
      type: 'targetedMeetingNotification',
      value: { recipients, surfaces: [] },
    } as never)
  expect(await send([ahmed])).not.toHaveProperty('recipientsFailureInfo.0')
  expect(await send([ahmed, '29:nobody'])).toMatchObject({
    recipientsFailureInfo: [{ recipientMri: '29:nobody' }],
  })
})

test('a conversation that does not exist is told as Teams tells it', async () => {
  await expect(
    client.conversations.sendToConversation('19:none@thread.v2', say('Hej')),
  ).rejects.toMatchObject({ statusCode: 404, code: 'ConversationNotFound' })
})

test('a message that is too large for Teams is refused', async () => {
  await expect(
    client.conversations.sendToConversation(meeting, say('x'.repeat(90_000))),
  ).rejects.toMatchObject({ statusCode: 413, code: 'MessageSizeTooBig' })
})

test('a chat can be told to refuse as Teams does', async () => {
  const { id } = await room.chat('Åsa Renlund', 'groupChat')
  const refuse = (trouble: string | null) =>
    room.ask('PUT', `chats/${encodeURIComponent(id)}/trouble`, { trouble })
  const post = () => client.conversations.sendToConversation(id, say('Hej'))

  await refuse('BotDisabledByAdmin')
  await expect(post()).rejects.toMatchObject({ statusCode: 403, code: 'BotDisabledByAdmin' })

  await refuse('Throttled')
  const answer = await fetch(`${room.url}/local/connector/v3/conversations/${id}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(say('Hej')),
  })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2'])

  await refuse(null)
  expect((await post()).id).toBeTruthy()
})

test('an edit takes away what was drawn for single persons', async () => {
  const { id } = await client.conversations.sendToConversation(meeting, {
    type: 'message',
    attachments: [card],
  })
  const { id: as } = room.person('Ahmed Yusuf')
  const own = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Tack' }] }
  room.answerInvokesWith({ statusCode: 200, type: card.contentType, value: own })
  await room.ask('POST', `chats/${encodeURIComponent(meeting)}/actions`, {
    as,
    language: 'sv',
    messageId: id,
    verb: 'poll.vote',
    data: { pollId: 'x' },
    trigger: 'manual',
  })
  expect((await seenBy('Ahmed Yusuf')).at(-1)).toMatchObject({ id, ownCard: own })
  expect((await seenBy('Lena Björklund')).at(-1)).toMatchObject({ id, ownCard: null })

  await client.conversations.updateActivity(meeting, id!, { type: 'message', attachments: [card] })
  expect((await seenBy('Ahmed Yusuf')).at(-1)).toMatchObject({ id, ownCard: null })
})
