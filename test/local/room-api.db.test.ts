import { beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { RoomChat } from '../../src/local/api/answers.ts'
import type { Message } from '../../src/local/room/room-client.ts'
import { verifyLocalToken } from '../../src/local/tokens.ts'
import { messageType, type TestRoom, testRoom, tokenKey } from '../support/local-room.ts'

let room: TestRoom

beforeAll(async () => {
  room = await testRoom()
})

async function chatsOf(name: string): Promise<RoomChat[]> {
  return (await room.ask('GET', `people/${room.person(name).id}/chats`)).json()
}

async function messagesOf(name: string, chatId: string): Promise<Message[]> {
  const path = `chats/${encodeURIComponent(chatId)}/messages?as=${room.person(name).id}`
  return (await room.ask('GET', path)).json()
}

function say(name: string, chatId: string, text: string, toBot: boolean): Promise<Response> {
  const { id: as } = room.person(name)
  const body = { as, language: 'sv', text, toBot }
  return room.ask('POST', `chats/${encodeURIComponent(chatId)}/messages`, body)
}

test('a person sees their own chats and no others', async () => {
  const names = (await chatsOf('Lena Björklund')).map(({ name }) => name)
  expect(names).toEqual(['Kickoff för TillKom', 'Avslutande seminarium', 'TillKom – Älvbro kommun'])
})

test('somebody outside a chat gets to know neither what is said there nor that it exists', async () => {
  const { id } = await room.chat('Lena Björklund', 'groupChat')
  const path = `chats/${encodeURIComponent(id)}/messages?as=${room.person('Åsa Renlund').id}`
  expect((await room.ask('GET', path)).status).toBe(404)
  expect((await say('Åsa Renlund', id, 'Hej', false)).status).toBe(404)
})

test('the bot hears what mentions it, with who wrote it, and nothing else', async () => {
  const { id } = await room.chat('Lena Björklund', 'meeting')
  const before = room.heard.length
  await say('Lena Björklund', id, 'Ses vi i morgon?', false)
  await say('Lena Björklund', id, 'hjälp', true)
  expect(room.heard.slice(before)).toMatchObject([
    {
      type: 'message',
      text: '<at>TillKom</at> hjälp',
      from: { aadObjectId: room.person('Lena Björklund').objectId },
      channelData: { tenant: { id: room.person('Lena Björklund').tenantId } },
      recipient: { id: '28:tillkom-local' },
      locale: 'sv-SE',
    },
  ])
  expect(
    (await messagesOf('Ahmed Yusuf', id)).slice(-2).map(({ activity }) => activity.text),
  ).toEqual(['Ses vi i morgon?', 'hjälp'])
})

test('a button on a card reaches the bot as an invoke, and its answer comes back', async () => {
  const { id } = await room.chat('Lena Björklund', 'meeting')
  room.answerInvokesWith({
    statusCode: 200,
    type: messageType,
    value: 'Tack, ditt svar är sparat.',
  })
  const answer = await room.ask('POST', `chats/${encodeURIComponent(id)}/actions`, {
    as: room.person('Lena Björklund').id,
    language: 'en',
    messageId: '1764000000001',
    verb: 'poll.vote',
    data: { pollId: 'p', recognition: 'yes' },
    trigger: 'manual',
  })
  expect(await answer.json()).toEqual({ text: 'Tack, ditt svar är sparat.', isRefused: false })
  expect(room.heard.at(-1)).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    locale: 'en-GB',
    replyToId: '1764000000001',
    value: {
      action: { type: 'Action.Execute', verb: 'poll.vote', data: { recognition: 'yes' } },
      trigger: 'manual',
    },
  })
})

test('a person’s own chat with the bot opens once, in the language of their window', async () => {
  const path = `people/${room.person('Bengt Kärrman').id}/chats`
  const open = () => room.ask('POST', path, { language: 'en' })
  const before = room.heard.length
  const { id } = await (await open()).json()
  await open()
  expect(room.heard.slice(before).map(({ locale }) => locale)).toEqual(['en-GB', 'en-GB'])
  expect((await chatsOf('Bengt Kärrman')).at(-1)).toMatchObject({ id, kind: 'personal' })
})

test('the token is the person’s own', async () => {
  const { id, tenantId, objectId } = room.person('Petra Hallvik')
  const { token } = await (await room.ask('POST', `people/${id}/token`, {})).json()
  expect(await verifyLocalToken(tokenKey, token)).toEqual({ tenantId, objectId })
})

test('an open window is told when something happens in a chat of the person', async () => {
  const { id: chatId } = await room.chat('Lena Björklund', 'groupChat')
  const address = room.url.replace('http', 'ws')
  const inside = new WebSocket(`${address}/local/api/events?as=${room.person('Lena Björklund').id}`)
  const outside = new WebSocket(`${address}/local/api/events?as=${room.person('Åsa Renlund').id}`)
  const heard: unknown[] = []
  const overheard: unknown[] = []
  inside.on('message', (data) => heard.push(JSON.parse(String(data))))
  outside.on('message', (data) => overheard.push(JSON.parse(String(data))))
  await vi.waitFor(() =>
    expect([inside.readyState, outside.readyState]).toEqual([WebSocket.OPEN, WebSocket.OPEN]),
  )
  await vi.waitFor(async () => {
    await say('Ahmed Yusuf', chatId, 'Hej', false)
    expect(heard).toContainEqual({ kind: 'messages', chatId, isNew: true })
  })
  expect(overheard).toEqual([])
  inside.close()
  outside.close()
})

test('nobody answers when no question is open', async () => {
  const { seminarId } = (await chatsOf('Lena Björklund'))[0]!
  const answer = await room.ask('POST', 'audience', { seminarId })
  expect([answer.status, (await answer.json()).error]).toEqual([409, 'poll_not_open'])
})

test('forty invented people answer the open question, each signed in as themselves', async () => {
  const { seminarId } = (await chatsOf('Lena Björklund'))[0]!
  await room.db.query(
    `update polls set phase = 'open' where seminar_id = $1 and kind = 'recognition'`,
    [seminarId],
  )
  await room.db.query(`delete from seminar_levels where level = 'elected'`)
  expect(await (await room.ask('POST', 'audience', { seminarId })).json()).toEqual({ of: 40 })
  expect((await room.ask('POST', 'audience', { seminarId })).status).toBe(429)

  const votes = () => room.asked.filter(({ name }) => name === 'poll.vote')
  await vi.waitFor(() => expect(votes()).toHaveLength(40), { timeout: 15_000 })
  const voters = await Promise.all(
    votes().map(async ({ token }) => (await verifyLocalToken(tokenKey, token))?.objectId),
  )
  expect(new Set(voters).size).toBe(40)
  const levels = room.asked.filter(({ name }) => name === 'seminar.speakFrom').map(levelOf)
  expect(levels).toEqual(Array(7).fill('elected')) // the others have said so before
  const answers = votes().map(({ input }) => (input as { answer: { remark?: string } }).answer)
  const remarks = answers.flatMap(({ remark }) => remark ?? [])
  expect(new Set(remarks).size).toBe(remarks.length)
})

function levelOf({ input }: { input: unknown }): string {
  return (input as { level: string }).level
}

test('a page from elsewhere gets nothing', async () => {
  const answer = await fetch(`${room.url}/local/api/people`, {
    headers: { origin: 'https://evil.example' },
  })
  expect(answer.status).toBe(403)
})

test('a form cannot post to the room', async () => {
  const answer = await fetch(`${room.url}/local/connector/v3/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{}',
  })
  expect(answer.status).toBe(403)
})
