import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { DeliveryError } from '../../src/delivery/messenger.ts'
import { saveBinding } from '../../src/delivery/conversation-repository.ts'
import {
  claimCardsToFollow,
  claimDue,
  findDelivery,
  saveFailure,
} from '../../src/delivery/repository.ts'
import { getVersion } from '../../src/feedback/repository.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, deliveredNext, savedConversation } from '../support/feedback.ts'
import { savedMembers, savedProgramme } from '../support/programme.ts'
import { untilSomebodyWaits } from '../support/waiting.ts'
import { conversationThat, eventually, openPoll, startedOutbox } from './outbox-room.ts'

test('opening a poll puts its card in the seminar’s conversation, once', async () => {
  const { app, db, programme, recognition } = await openPoll()
  const { messenger, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  await eventually(() => expect(cards.size).toBe(1))

  await execute(app, programme.facilitator, 'poll.close', { pollId: recognition.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  outbox.wake()

  await eventually(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' }),
  )
  expect(cards.size).toBe(1)
})

test('the card follows the votes, far more seldom than they come in, and ends with the last', async () => {
  const { app, db, programme, seminar, recognition } = await openPoll()
  const { messenger, cards, edits } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  await eventually(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({ status: 'sent' }),
  )

  for (const member of await savedMembers(db, programme, 30)) {
    await execute(app, member, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: 'yes' },
    })
    outbox.follow(`seminar:${seminar.id}`)
  }

  await eventually(() => expect([...cards.values()][0]).toMatchObject({ answered: 30 }))
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

  await eventually(async () =>
    expect(await findDelivery(db, 'poll', recognition.id)).toMatchObject({
      status: 'failed',
      failure: 'botBlocked',
    }),
  )
  expect(tries).toBe(1)
})

test('delivering again while the card is being posted posts no second one', async () => {
  const { app: stopped, db } = await testApp()
  const app = { ...stopped, now: () => new Date() }
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback(app, db, programme)
  const claim = async () => {
    const due = await claimDue(db, new Date(), new Date(Date.now() + 60_000), 100)
    return due.filter(({ subjectId }) => subjectId === version.documentId)
  }
  const again = () => execute(app, programme.lead, 'feedback.deliver', { versionId: version.id })

  const [underWay] = await claim()
  await again()
  expect(await claim()).toEqual([])
  const room = `unit:${programme.unitId}` as const
  const followed = await claimCardsToFollow(db, room, new Date(), new Date())
  expect(followed).toEqual({ claimed: [], others: 1 }) // looked at again when it is there

  await saveFailure(db, underWay!.id, 'platformDown', new Date(Date.now() + 900_000))
  await again()
  expect(await claim()).toHaveLength(1)
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

  await eventually(async () =>
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
    eventually(async () => expect((await getVersion(db, id)).arrivedAt).not.toBeNull())
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

test('nor while it is being bound by it', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const other = await savedProgramme(db)
  const conversationId = await savedConversation(db, {})
  const taken = await db.transaction(async (binding) => {
    await saveBinding(binding, conversationId, { unitId: programme.unitId })
    const asked = execute(app, other.lead, 'conversation.bind', {
      conversationId,
      unitId: other.unitId,
    })
    await untilSomebodyWaits(binding)
    return { outcome: asked.catch((error: unknown) => error) } // not awaited: it waits for us
  })
  expect(await taken.outcome).toMatchObject({ code: 'not_found' })
})
