import { expect, test, vi } from 'vitest'
import { execute } from '../../src/commands.ts'
import { mostAttempts } from '../../src/delivery/delivery.ts'
import { DeliveryError } from '../../src/delivery/messenger.ts'
import { findDelivery } from '../../src/delivery/repository.ts'
import { testApp } from '../support/app.ts'
import { savedConversation } from '../support/feedback.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { conversationThat, eventually, openPoll, startedOutbox } from './outbox-room.ts'

test('an edit is not given up because others before it were put off', async () => {
  const { app, db, programme, seminar, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  const isSent = async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' })
  await eventually(isSent)
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

  await eventually(() =>
    expect([...cards.values()][0]).toMatchObject({ poll: { phase: 'closed' } }),
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

  await eventually(() => expect(cards.has('at last')).toBe(true))
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

  await eventually(async () => {
    for (const id of polls)
      expect(await findDelivery(db, 'poll', id)).toMatchObject({ status: 'sent' })
  })
  expect(posted.toSorted()).toEqual(polls.toSorted())
})

test('an edit that a process owed when it died is made by the next', async () => {
  const { app, db, programme, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const first = startedOutbox(db, messenger)
  await eventually(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' }),
  )
  await first.stop()
  await execute(app, programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes' },
  })

  startedOutbox(db, messenger)

  await eventually(() => expect([...cards.values()][0]).toMatchObject({ answered: 1 }))
})

test('a stop sends the edit that is owed', async () => {
  const { app, db, programme, seminar, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  await eventually(async () =>
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
