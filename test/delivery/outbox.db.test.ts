import { afterEach, expect, test, vi } from 'vitest'
import { execute } from '../../src/commands.ts'
import type { Store } from '../../src/db/database.ts'
import { mostAttempts } from '../../src/delivery/delivery.ts'
import { type CardContent, DeliveryError, type Messenger } from '../../src/delivery/messenger.ts'
import { Outbox } from '../../src/delivery/outbox.ts'
import { findDelivery } from '../../src/delivery/repository.ts'
import { getVersion } from '../../src/feedback/repository.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, deliveredNext, savedConversation } from '../support/feedback.ts'
import { savedKickoff, savedMembers, savedProgramme } from '../support/programme.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }
const running: Outbox[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((outbox) => outbox.stop()))
})

/** A conversation as the platform has it: what was posted, and as what it was last edited. */
function conversationThat(post: Messenger['post'] = async () => `message-${Math.random()}`) {
  const cards = new Map<string, CardContent>()
  const nudged: string[] = []
  let edits = 0
  const messenger: Messenger = {
    async post(conversationId, content) {
      const id = await post(conversationId, content)
      cards.set(id, content)
      return id
    },
    async update(_, messageId, content) {
      edits += 1
      cards.set(messageId, content)
    },
    async nudge(conversationId) {
      nudged.push(conversationId)
    },
    preview: () => ({}),
  }
  return { messenger, cards, nudged, edits: () => edits }
}

function startedOutbox(store: Store, messenger: Messenger): Outbox {
  const outbox = new Outbox({
    store,
    messenger,
    now: () => new Date(),
    log: silent,
    onDelivered: () => {},
    timing: { lookEveryMs: 20, editEveryMs: 50 },
  })
  running.push(outbox)
  outbox.start()
  return outbox
}

async function openPoll() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme)
  await savedConversation(db, { seminarId: seminar.id })
  await execute({ ...app, now: () => new Date() }, programme.facilitator, 'poll.open', {
    pollId: recognition.id,
  })
  return { app, db, programme, seminar, recognition }
}

test('opening a poll puts its card in the seminar’s conversation, once', async () => {
  const { app, db, programme, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  await vi.waitFor(() => expect(cards.size).toBe(1))

  await execute(app, programme.facilitator, 'poll.close', { pollId: recognition.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  outbox.wake()

  await vi.waitFor(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' }),
  )
  expect(cards.size).toBe(1)
})

test('the card follows the votes, far more seldom than they come in, and ends with the last', async () => {
  const { app, db, programme, seminar, recognition } = await openPoll()
  const { messenger, cards, edits } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  await vi.waitFor(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' }),
  )

  for (const member of await savedMembers(db, programme, 30)) {
    await execute(app, member, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: 'yes' },
    })
    outbox.follow(`seminar:${seminar.id}`)
  }

  await vi.waitFor(() => expect([...cards.values()][0]).toMatchObject({ answered: 30 }))
  expect(edits()).toBeLessThan(30)
})

test('a conversation that blocks the bot is not tried again, and says why', async () => {
  const { db, recognition } = await openPoll()
  let tries = 0
  const { messenger } = conversationThat(async () => {
    tries += 1
    throw new DeliveryError('botBlocked', true)
  })
  startedOutbox(db, messenger)

  await vi.waitFor(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({
      status: 'failed',
      failure: 'botBlocked',
    }),
  )
  expect(tries).toBe(1)
})

test('a card never follows its conversation to another unit', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback({ ...app, now: () => new Date() }, db, programme)
  const { conversationId } = (await findDelivery(db, 'feedback', version.documentId))!
  await execute(app, programme.lead, 'conversation.bind', {
    conversationId,
    unitId: programme.otherUnitId,
  })
  const { messenger, cards } = conversationThat()

  startedOutbox(db, messenger)

  await vi.waitFor(async () =>
    expect(await findDelivery(db, 'feedback', version.documentId)).toMatchObject({
      status: 'failed',
      failure: 'noConversation',
    }),
  )
  expect(cards.size).toBe(0)
})

test('a new version edits the card that is there, and notes when it arrived', async () => {
  const { app: stopped, db } = await testApp()
  const app = { ...stopped, now: () => new Date() }
  const programme = await savedProgramme(db)
  const first = await deliveredFeedback(app, db, programme)
  const { messenger, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  const hasArrived = (id: string) =>
    vi.waitFor(async () => expect((await getVersion(db, id)).arrivedAt).not.toBeNull())
  await hasArrived(first.id)

  const second = await deliveredNext(app, programme, first)
  outbox.wake()
  await hasArrived(second.id)

  const ours = [...cards.values()].filter(
    (card) => card.kind === 'feedback' && card.documentId === first.documentId,
  )
  expect(ours).toMatchObject([{ versionId: second.id }])
})

test('a conversation cannot be taken from another programme', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const other = await savedProgramme(db)
  const conversationId = await savedConversation(db, { unitId: programme.unitId })

  await expect(
    execute(app, other.lead, 'conversation.bind', { conversationId, unitId: other.unitId }),
  ).rejects.toThrow('not_found')
})

test('an edit is not given up because others before it were put off', async () => {
  const { app, db, programme, seminar, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  const isSent = async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' })
  await vi.waitFor(isSent)
  await db.query('update deliveries set attempts = $2 where subject_id = $1', [
    recognition.id,
    mostAttempts,
  ])
  const { update } = messenger
  messenger.update = async () => {
    messenger.update = update
    throw new DeliveryError('throttled', false, 10)
  }

  await execute(app, programme.facilitator, 'poll.close', { pollId: recognition.id })
  outbox.follow(`seminar:${seminar.id}`)

  await vi.waitFor(
    () => expect([...cards.values()][0]).toMatchObject({ poll: { phase: 'closed' } }),
    { timeout: 5_000 },
  )
})

test('a platform that is busy is asked again when it said', async () => {
  const { db } = await openPoll()
  let tries = 0
  const { messenger, cards } = conversationThat(async () => {
    tries += 1
    if (tries === 1) throw new DeliveryError('throttled', false, 10)
    return 'at last'
  })
  vi.spyOn(Math, 'random').mockReturnValue(0)
  startedOutbox(db, messenger)

  await vi.waitFor(() => expect(cards.has('at last')).toBe(true))
  vi.restoreAllMocks()
})

test('two processes on one outbox post each card once', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const polls: string[] = []
  for (let count = 0; count < 8; count++) {
    const { seminar, recognition } = await savedKickoff(db, programme)
    await savedConversation(db, { seminarId: seminar.id })
    await execute({ ...app, now: () => new Date() }, programme.facilitator, 'poll.open', {
      pollId: recognition.id,
    })
    polls.push(recognition.id)
  }
  const posted: string[] = []
  const { messenger } = conversationThat(async (_, content) => {
    if (content.kind === 'poll') posted.push(content.poll.id)
    return `message-${posted.length}`
  })
  startedOutbox(db, messenger)
  startedOutbox(db, messenger)

  await vi.waitFor(async () => {
    for (const id of polls)
      expect(await findDelivery(db, 'poll', id)).toMatchObject({ status: 'sent' })
  })
  expect(posted.toSorted()).toEqual(polls.toSorted())
})

test('an edit that a process owed when it died is made by the next', async () => {
  const { app, db, programme, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const first = startedOutbox(db, messenger)
  await vi.waitFor(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' }),
  )
  await first.stop()
  await execute(app, programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes' },
  })

  startedOutbox(db, messenger)

  await vi.waitFor(() => expect([...cards.values()][0]).toMatchObject({ answered: 1 }))
})

test('a stop sends the edit that is owed', async () => {
  const { app, db, programme, seminar, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  await vi.waitFor(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' }),
  )
  await execute(app, programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes' },
  })
  outbox.follow(`seminar:${seminar.id}`)
  await outbox.stop()

  expect([...cards.values()][0]).toMatchObject({ answered: 1 })
})

const slow = { timeout: 8_000 }

test('a poll nudges those in the meeting when it opens, once, however often it opens', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme)
  const meeting = await savedConversation(db, { seminarId: seminar.id })
  const chat = await savedConversation(db, { seminarId: seminar.id })
  await db.query(`update conversations set kind = 'meeting' where id = $1`, [meeting])
  const { messenger, nudged, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  const facilitate = (command: 'poll.open' | 'poll.close') =>
    execute({ ...app, now: () => new Date() }, programme.facilitator, command, {
      pollId: recognition.id,
    })

  await facilitate('poll.open')
  outbox.wake()
  await vi.waitFor(() => expect(nudged).toContain(meeting), slow)
  await facilitate('poll.close')
  await facilitate('poll.open')
  outbox.wake()

  await vi.waitFor(async () => {
    const { rows } = await db.query(
      `select kind from deliveries where subject_id = $1 and status = 'sent'`,
      [recognition.id],
    )
    expect(rows).toHaveLength(3)
  }, slow)
  expect(nudged.filter((id) => id === meeting || id === chat)).toEqual([meeting])
  expect(cards.size).toBeGreaterThanOrEqual(2)
})

test.each([
  ['a nudge that the platform puts off comes later', 'throttled', 2],
  ['a nudge that fails otherwise is not repeated', 'platformDown', 1],
] as const)('%s', async (_, failure, tries) => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme)
  const meeting = await savedConversation(db, { seminarId: seminar.id })
  await db.query(`update conversations set kind = 'meeting' where id = $1`, [meeting])
  let tried = 0
  const { messenger } = conversationThat()
  messenger.nudge = async (conversationId) => {
    if (conversationId !== meeting) return
    tried += 1
    if (tried === 1) throw new DeliveryError(failure, false, 0)
  }
  startedOutbox(db, messenger)

  await execute({ ...app, now: () => new Date() }, programme.facilitator, 'poll.open', {
    pollId: recognition.id,
  })

  await vi.waitFor(async () => {
    const { rows } = await db.query<{ status: string }>(
      `select status from deliveries where kind = 'nudge' and conversation_id = $1`,
      [meeting],
    )
    expect(rows[0]?.status).toBe(tries === 2 ? 'sent' : 'failed')
  }, slow)
  expect(tried).toBe(tries)
})
