import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { countBallots, getBox, saveBox } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import type { Database } from '../../src/db/database.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import { readOwnAnswer } from '../../src/poll/own-answer.ts'
import { getPoll, holdPoll, saveNewRound } from '../../src/poll/repository.ts'
import type { PollView, Viewer } from '../../src/reads/live.ts'
import { testApp } from '../support/app.ts'
import { savedMembers, savedPollSeminar, savedProgramme } from '../support/programme.ts'
import { settingsOfKinds } from './polls-of-kinds.ts'

async function answeredPoll() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, poll } = await savedPollSeminar(
    db,
    programme,
    settingsOfKinds.scale,
    'whenRevealed',
  )
  const members = await savedMembers(db, programme, 6)
  const ask = (name: Parameters<typeof execute>[2], input: object = {}) =>
    execute(app, programme.facilitator, name, { pollId: poll.id, ...input })
  const everybodyRates = (rating: number) =>
    Promise.all(
      members.map((member) =>
        execute(app, member, 'poll.vote', { pollId: poll.id, answer: { ratings: { o1: rating } } }),
      ),
    )
  const seenBy = async (viewer: Viewer) => {
    const data = await new SeminarReader(db, seminar.id).read(new Set())
    return liveStateFor(viewer, data).step?.content as PollView
  }
  await everybodyRates(2)
  return { app, db, seminar, poll, members, ask, everybodyRates, seenBy }
}

test('a second round starts from nothing, and shows beside the first', async () => {
  const { ask, everybodyRates, seenBy } = await answeredPoll()

  await ask('poll.askAgain', { round: 1 })
  expect(await seenBy('facilitator')).toMatchObject({ phase: 'open', round: 2, answered: 0 })
  await everybodyRates(4)
  await ask('poll.reveal')

  expect(await seenBy('participant')).toMatchObject({
    round: 2,
    answered: 6,
    result: { rows: [{ id: 'o1', mean: 4 }, {}, {}, {}, {}] },
    earlier: [{ round: 1, answered: 6, result: { rows: [{ id: 'o1', mean: 2 }, {}, {}, {}, {}] } }],
  })
})

test('of what surprised people before, what was let through stands beside what surprises them now', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, poll } = await savedPollSeminar(db, programme, settingsOfKinds.recognition)
  const members = await savedMembers(db, programme, 5)
  const ask = (name: Parameters<typeof execute>[2], input: object) =>
    execute(app, programme.facilitator, name, { pollId: poll.id, ...input })
  const read = () => new SeminarReader(db, seminar.id).read(new Set())
  const everybodyIsSurprisedBy = (what: string) =>
    Promise.all(
      members.map((member, index) =>
        execute(app, member, 'poll.vote', {
          pollId: poll.id,
          answer: { recognition: 'partly', remark: `${what} ${index}` },
        }),
      ),
    )
  const moderate = async (body: string, status: string) => {
    const { remarks, earlierTexts = [] } = await read()
    const remarkId = [...remarks, ...earlierTexts].find((remark) => remark.body === body)!.id
    await execute(app, programme.facilitator, 'remark.moderate', { remarkId, status })
  }
  const seenBy = async (viewer: Viewer) => {
    const view = liveStateFor(viewer, await read()).step!.content as PollView
    return [view.earlier[0]!.remarks, view.remarks].map((texts) => texts.map(({ body }) => body))
  }
  await everybodyIsSurprisedBy('Målen')
  await moderate('Målen 1', 'shown')
  await moderate('Målen 2', 'shown')
  await moderate('Målen 3', 'hidden')
  await ask('poll.askAgain', { round: 1 })
  await everybodyIsSurprisedBy('Tiden')
  await moderate('Tiden 4', 'shown')
  await ask('poll.reveal', {})
  await moderate('Målen 2', 'hidden')
  for (const viewer of ['participant', 'stage', 'facilitator'] as const) {
    expect(await seenBy(viewer)).toEqual([['Målen 1'], ['Tiden 4']])
  }
})

test('while the second round is hidden, so is the first', async () => {
  const { ask, seenBy } = await answeredPoll()
  await ask('poll.reveal')
  await ask('poll.askAgain', { round: 1 })

  expect(await seenBy('participant')).toMatchObject({ result: undefined, earlier: [] })
  expect((await seenBy('facilitator')).earlier).toHaveLength(1)
})

test('the first round is sealed at once, and nobody’s answer to it is theirs any more', async () => {
  const { app, db, poll, members, ask } = await answeredPoll()
  await ask('poll.askAgain', { round: 1 })

  expect((await getBox(db, poll.boxId)).salt).toBeNull()
  const now = await getPoll(db, poll.id)
  expect(await readOwnAnswer(db, members[0]!, now, app.ballotKey)).toBeUndefined()
})

test('two facilitators who ask again at once make one round', async () => {
  const { db, poll, ask } = await answeredPoll()
  await Promise.all([ask('poll.askAgain', { round: 1 }), ask('poll.askAgain', { round: 1 })])
  expect((await getPoll(db, poll.id)).earlierBoxIds).toEqual([poll.boxId])
})

test('a poll that is opened again, in the same round, keeps its answers', async () => {
  const { db, poll, ask } = await answeredPoll()
  await ask('poll.close')
  await ask('poll.open')
  expect((await countBallots(db, [poll.boxId])).get(poll.boxId)?.ballots).toBe(6)
})

test('what has not been asked, or is sealed, is not asked again', async () => {
  const { db, seminar, poll, ask } = await answeredPoll()
  await db.query("update polls set phase = 'draft' where id = $1", [poll.id])
  await expect(ask('poll.askAgain', { round: 1 })).rejects.toThrow('poll_not_open')
  await db.query("update seminars set status = 'ended' where id = $1", [seminar.id])
  await expect(ask('poll.askAgain', { round: 1 })).rejects.toThrow('seminar_ended')
})

test('a question that is left out has no result but for the facilitator, until it is let in', async () => {
  const { ask, seenBy } = await answeredPoll()
  await ask('poll.reveal')

  await ask('poll.leaveOut', { isLeftOut: true })
  for (const viewer of ['participant', 'stage'] as const) {
    expect(await seenBy(viewer)).toMatchObject({ isLeftOut: true, result: undefined, remarks: [] })
  }
  expect((await seenBy('facilitator')).result).toMatchObject({ shown: true })

  await ask('poll.leaveOut', { isLeftOut: false })
  expect((await seenBy('stage')).result).toMatchObject({ shown: true })
})

test('the names of earlier boxes reach no screen', async () => {
  const { poll, ask, seenBy } = await answeredPoll()
  await ask('poll.askAgain', { round: 1 })
  expect(JSON.stringify(await seenBy('facilitator'))).not.toContain(poll.boxId)
})

test('a vote that waits while the question is asked again counts in the new round', async () => {
  const { app, db, poll, members } = await answeredPoll()
  const box = { id: randomUUID(), salt: randomBytes(32) }

  const vote = await db.transaction(async (tx) => {
    await holdPoll(tx, poll.id)
    const voting = execute(app, members[0]!, 'poll.vote', {
      pollId: poll.id,
      answer: { ratings: { o1: 5 } },
    })
    if (db.engine === 'postgres') await vi.waitFor(() => somebodyWaits(tx))
    await saveBox(tx, box)
    await saveNewRound(tx, poll, box.id)
    return { voting }
  })
  await vote.voting

  expect((await countBallots(db, [box.id])).get(box.id)?.ballots).toBe(1)
})

/** The embedded engine has one connection, so there whoever comes second waits for that. */
async function somebodyWaits(db: Database): Promise<void> {
  const { rows } = await db.query(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  expect(rows).not.toEqual([])
}
