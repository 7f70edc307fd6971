import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { listRemarks } from '../../src/ballot/remark-repository.ts'
import { execute } from '../../src/commands.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import type { Poll } from '../../src/poll/poll.ts'
import type { PollView, Viewer } from '../../src/reads/live.ts'
import { settingsOfKinds } from '../poll/polls-of-kinds.ts'
import { testApp } from '../support/app.ts'
import {
  savedKickoff,
  savedMembers,
  savedPollSeminar,
  savedProgramme,
} from '../support/programme.ts'

/** A kickoff that six have answered, and a closing seminar that asks the same. */
async function askedTwice(results: Poll['results'] = 'live') {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const kickoff = await savedKickoff(db, programme, { results })
  const closing = await savedPollSeminar(db, programme, { kind: 'recognition' }, 'whenRevealed')
  await db.query('update polls set question = $2 where id = $1', [
    closing.poll.id,
    JSON.stringify(kickoff.recognition.question),
  ])
  const members = await savedMembers(db, programme, 6)
  const everybodySays = (pollId: string, recognition: string) =>
    Promise.all(
      members.map((member, index) => {
        const remark = `${recognition} ${index}`
        return execute(app, member, 'poll.vote', { pollId, answer: { recognition, remark } })
      }),
    )
  const letThrough = async (body: string) => {
    const remarks = await listRemarks(db, [kickoff.recognition.boxId])
    const remarkId = remarks.find((remark) => remark.body === body)!.id
    await execute(app, programme.facilitator, 'remark.moderate', { remarkId, status: 'shown' })
  }
  const ask = (name: Parameters<typeof execute>[2], input: object) =>
    execute(app, programme.facilitator, name, input)
  const earlierSeenBy = async (viewer: Viewer) => {
    const data = await new SeminarReader(db, closing.seminar.id).read(new Set())
    return (liveStateFor(viewer, data).step!.content as PollView).earlier
  }
  await ask('poll.open', { pollId: kickoff.recognition.id })
  await everybodySays(kickoff.recognition.id, 'no')
  return { db, programme, kickoff, closing, everybodySays, letThrough, ask, earlierSeenBy }
}

test('of what surprised people at the kickoff, what was let through stands beside it', async () => {
  const { kickoff, closing, letThrough, ask, earlierSeenBy } = await askedTwice()
  await letThrough('no 3')
  await ask('seminar.end', { seminarId: kickoff.seminar.id })
  await ask('poll.reveal', { pollId: closing.poll.id })
  for (const viewer of ['participant', 'stage', 'facilitator'] as const) {
    expect(await earlierSeenBy(viewer)).toMatchObject([{ remarks: [{ body: 'no 3' }] }])
  }
})

test('what the kickoff never showed shows to those who lead only, until it is shown there', async () => {
  const { kickoff, closing, letThrough, ask, earlierSeenBy } = await askedTwice('whenRevealed')
  await letThrough('no 3')
  await ask('seminar.end', { seminarId: kickoff.seminar.id })
  await ask('poll.reveal', { pollId: closing.poll.id })
  expect(await earlierSeenBy('participant')).toEqual([])
  expect(await earlierSeenBy('stage')).toEqual([])
  expect(await earlierSeenBy('facilitator')).toMatchObject([{ round: 0, isKeptBack: true }])

  await ask('poll.reveal', { pollId: kickoff.recognition.id })
  expect(await earlierSeenBy('participant')).toMatchObject([{ remarks: [{ body: 'no 3' }] }])
  expect((await earlierSeenBy('facilitator'))[0]).not.toHaveProperty('isKeptBack')
})

test('the closing seminar shows what the kickoff answered beside it, once the result shows', async () => {
  const { kickoff, closing, everybodySays, ask, earlierSeenBy } = await askedTwice()
  await ask('seminar.end', { seminarId: kickoff.seminar.id })
  await everybodySays(closing.poll.id, 'yes')
  expect(await earlierSeenBy('participant')).toEqual([])

  await ask('poll.reveal', { pollId: closing.poll.id })
  for (const viewer of ['participant', 'stage', 'facilitator'] as const) {
    expect(await earlierSeenBy(viewer)).toMatchObject([
      {
        round: 0,
        seminar: { sv: 'Inledande seminarium' },
        answered: 6,
        result: { bars: [{ ballots: 0 }, {}, { id: 'no', ballots: 6 }, {}] },
      },
    ])
  }
})

test('an answer that can still change, was left out or was to another question is not there', async () => {
  const { db, kickoff, closing, ask, earlierSeenBy } = await askedTwice()
  await ask('poll.reveal', { pollId: closing.poll.id })
  expect(await earlierSeenBy('stage')).toEqual([])

  await ask('seminar.end', { seminarId: kickoff.seminar.id })
  await ask('poll.leaveOut', { pollId: kickoff.recognition.id, isLeftOut: true })
  expect(await earlierSeenBy('stage')).toEqual([])
  await ask('poll.leaveOut', { pollId: kickoff.recognition.id, isLeftOut: false })
  expect(await earlierSeenBy('stage')).toHaveLength(1)
  await db.query(`update polls set question = '{"sv": "Något annat?"}' where id = $1`, [
    closing.poll.id,
  ])
  expect(await earlierSeenBy('stage')).toEqual([])
})

test('another programme’s kickoff is no business of ours', async () => {
  const { db, kickoff, closing, ask, earlierSeenBy } = await askedTwice()
  await ask('seminar.end', { seminarId: kickoff.seminar.id })
  await ask('poll.reveal', { pollId: closing.poll.id })
  const other = await savedProgramme(db)
  await db.query('update seminars set programme_id = $2 where id = $1', [
    kickoff.seminar.id,
    other.id,
  ])
  expect(await earlierSeenBy('facilitator')).toEqual([])
})

test('what everybody could read at the kickoff stands beside the texts of the closing seminar', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, poll } = await savedPollSeminar(
    db,
    programme,
    settingsOfKinds.openText,
    'whenRevealed',
  )
  const closing = await savedPollSeminar(db, programme, settingsOfKinds.openText)
  await db.query(`update seminars set kind = 'kickoff' where id = $1`, [seminar.id])
  const ask = (name: Parameters<typeof execute>[2], input: object) =>
    execute(app, programme.facilitator, name, input)
  const texts = ['Tiden', 'Målen', 'Budgeten', 'Avståndet', 'Uppföljningen']
  for (const [index, member] of (await savedMembers(db, programme, 5)).entries()) {
    const answer = { text: texts[index] }
    await execute(app, member, 'poll.vote', { pollId: poll.id, answer })
  }
  const data = await new SeminarReader(db, seminar.id).read(new Set())
  const remarkId = data.remarks.find(({ body }) => body === 'Målen')!.id
  await ask('remark.moderate', { remarkId, status: 'shown' })
  const headingId = randomUUID()
  await ask('heading.add', { headingId, pollId: poll.id, title: 'Styrning', remarkId })
  await ask('seminar.end', { seminarId: seminar.id })
  const earlier = async () => {
    const read = await new SeminarReader(db, closing.seminar.id).read(new Set())
    return (liveStateFor('participant', read).step!.content as PollView).earlier
  }

  expect(await earlier()).toEqual([])
  await ask('poll.reveal', { pollId: poll.id })
  expect(await earlier()).toMatchObject([
    { round: 0, answered: 5, remarks: [{ body: 'Målen', heading: 'Styrning' }] },
  ])
})
