import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { AdaptiveCard } from '../../bot/cards/adaptive-card.ts'
import { countBallots } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import { readPollCard } from '../../src/delivery/cards.ts'
import { sv } from '../../src/i18n/sv.ts'
import { botRoom, identityOf } from '../support/bot-room.ts'
import { deliveredFeedback, deliveredNext } from '../support/feedback.ts'
import { savedKickoff } from '../support/programme.ts'
import { botAdded } from '../support/teams-platform.ts'

const { chat, error, poll: pollTexts } = sv

test('a vote on the card is saved and confirmed to the voter, and can be changed', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  const vote = (answer: Record<string, string>) =>
    press(programme.member, 'poll.vote', { pollId: recognition.id, ...answer })

  const confirmed = await vote({ recognition: 'partly', remark: 'Att vi mäter så mycket' })
  expect(confirmed.type).toBe('application/vnd.microsoft.card.adaptive')
  expect(JSON.stringify(confirmed.value)).toContain(chat.poll.saved(pollTexts.recognition.partly))
  await vote({ recognition: 'no' })

  const counts = await countBallots(db, [recognition.boxId])
  expect(counts.get(recognition.boxId)).toEqual({ ballots: 1, marks: { no: 1, partly: 0 } })
  const seen = await press(programme.member, 'card.refresh', { pollId: recognition.id })
  expect(JSON.stringify(seen.value)).toContain(chat.poll.saved(pollTexts.recognition.no))
  const others = await press(programme.contact, 'card.refresh', { pollId: recognition.id })
  expect(JSON.stringify(others.value)).not.toContain(chat.poll.saved(pollTexts.recognition.no))
})

test('several choices arrive as one string', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const { seminar, choice } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: choice.id })

  await press(programme.member, 'poll.vote', { pollId: choice.id, optionIds: 'a,c' })

  const counts = await countBallots(db, [choice.boxId])
  expect(counts.get(choice.boxId)).toEqual({ ballots: 1, marks: { a: 1, c: 1 } })
})

test('a vote without a choice, on a closed poll or with odd data gets a clear answer', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  const pollId = recognition.id

  await execute(app, programme.facilitator, 'poll.open', { pollId })
  expect((await press(programme.member, 'poll.vote', { pollId })).value).toBe(chat.poll.chooseOne)
  const odd = await press(programme.member, 'poll.vote', { pollId, recognition: 'kanske' })
  expect(odd.value).toBe(error.invalid_input)
  expect((await press(programme.member, 'poll.burn', { pollId })).value).toBe(chat.refusal.oldCard)
  await execute(app, programme.facilitator, 'poll.close', { pollId })
  const late = await press(programme.member, 'poll.vote', { pollId, recognition: 'yes' })
  expect(late.type).toBe('application/vnd.microsoft.activity.message')
  expect(late.value).toBe(error.poll_not_open)
})

test('a forwarded card is refused where it does not belong', async () => {
  const { app, db, programme, send, press, bindTo } = await botRoom()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  const elsewhere = `19:${randomUUID()}@thread.v2`
  await send(await identityOf(db, programme.lead), botAdded, elsewhere)
  const vote = { pollId: recognition.id, recognition: 'yes' }

  const answer = await press(programme.member, 'poll.vote', vote, elsewhere)

  expect(answer.value).toBe(chat.refusal.notHere)
  expect((await readPollCard(db, recognition.id)).answered).toBe(0)
  const unknown = await press(programme.member, 'poll.vote', { ...vote, pollId: 'x' })
  expect(unknown.value).toBe(chat.refusal.notHere)
})

test('members answer per finding on the card, and only the contact person acknowledges', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const version = await deliveredFeedback(app, db, programme)
  await bindTo({ unitId: programme.unitId })
  const [finding] = version.findings
  const answered = {
    findingId: finding!.id,
    [`recognition:${finding!.id}`]: 'partly',
    [`comment:${finding!.id}`]: 'Det gäller inte nattlaget.',
  }

  const shown = await press(programme.member, 'feedback.respond', answered)
  expect(JSON.stringify(shown.value)).toContain(
    chat.feedback.yourAnswer(pollTexts.recognition.partly),
  )
  const missing = await press(programme.member, 'feedback.respond', { findingId: finding!.id })
  expect(missing.value).toBe(chat.feedback.chooseFirst)

  const receipt = { versionId: version.id }
  const refused = await press(programme.member, 'feedback.acknowledge', receipt)
  expect(refused.value).toBe(error.not_allowed)
  const acknowledged = await press(programme.contact, 'feedback.acknowledge', receipt)
  expect(JSON.stringify(acknowledged.value)).toContain('Kvitterad 24 november 2026')
})

test('what is written to one finding stays on the card when another is answered', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const [first, second] = (await deliveredFeedback(app, db, programme)).findings
  await bindTo({ unitId: programme.unitId })
  const boxes = {
    [`recognition:${first!.id}`]: 'yes',
    [`comment:${second!.id}`]: 'Här var jag mitt i en mening',
    [`quote:${second!.id}`]: 'true',
  }

  const shown = await press(programme.member, 'feedback.respond', {
    findingId: first!.id,
    ...boxes,
  })

  const { body } = shown.value as unknown as AdaptiveCard
  const [one, two] = body.filter((part) => part.id?.startsWith('finding'))
  expect(one).toMatchObject({ isVisible: false })
  expect(two).toMatchObject({ isVisible: true })
  expect(two).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ value: 'Här var jag mitt i en mening' }),
      expect.objectContaining({ id: `quote:${second!.id}`, value: 'true' }),
    ]),
  })
})

test('the contact person says with one press that the unit has no comments, and warns when few', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const version = await deliveredFeedback(app, db, programme)
  await bindTo({ unitId: programme.unitId })
  const data = { versionId: version.id }
  const shown = await press(programme.contact, 'card.refresh', data)
  expect(JSON.stringify(shown.value)).toContain(chat.feedback.noComments)
  expect(JSON.stringify(shown.value)).toContain(chat.feedback.fewPeople) // only two people

  const others = await press(programme.member, 'card.refresh', data)
  expect(JSON.stringify(others.value)).not.toContain(chat.feedback.noComments)
  const refused = await press(programme.member, 'feedback.answer', data)
  expect(refused.value).toBe(error.not_allowed)
  const answered = await press(programme.contact, 'feedback.answer', data)
  expect(JSON.stringify(answered.value)).toContain(chat.feedback.answerGiven)
  expect(JSON.stringify(answered.value)).not.toContain(chat.feedback.noComments)
  // A second press on a card that is older changes nothing.
  const again = await press(programme.contact, 'feedback.answer', data)
  expect(again.value).toBe(chat.feedback.answerGiven)
})

test('a card of one unit cannot be answered in the conversation of another', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const version = await deliveredFeedback(app, db, programme)
  await bindTo({ unitId: programme.otherUnitId })

  const answer = await press(programme.lead, 'card.refresh', { versionId: version.id })

  expect(answer.value).toBe(chat.refusal.notHere)
})

test('a button on the card of an old version says that there is a newer one', async () => {
  const { app, db, programme, press, bindTo } = await botRoom()
  const old = await deliveredFeedback(app, db, programme)
  await bindTo({ unitId: programme.unitId })
  await deliveredNext(app, programme, old)
  const findingId = old.findings[0]!.id

  const answer = await press(programme.member, 'feedback.respond', {
    findingId,
    [`recognition:${findingId}`]: 'yes',
  })

  expect(answer.value).toBe(error.version_superseded)
})
