import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { resultsOverview } from '../../src/comparison/asked-questions.ts'
import { questionResults } from '../../src/comparison/question-results.ts'
import { readAskedPolls, readResults } from '../../src/comparison/read-results.ts'
import type { CommandName } from '../../src/protocol.ts'
import { testApp } from '../support/app.ts'
import {
  savedKickoff,
  savedMembers,
  savedPollSeminar,
  savedProgramme,
} from '../support/programme.ts'

/** A kickoff, a closing seminar and a unit's own session that ask the same; six have answered the first. */
async function askedThrice() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const kickoff = await savedKickoff(db, programme)
  const closing = await savedPollSeminar(db, programme, { kind: 'recognition' }, 'whenRevealed')
  const session = await savedPollSeminar(db, programme, { kind: 'recognition' }, 'whenRevealed')
  await db.query('update polls set question = $2 where id = any($1::uuid[])', [
    [closing.poll.id, session.poll.id],
    JSON.stringify(kickoff.recognition.question),
  ])
  await db.query("update seminars set unit_id = $2, kind = 'unitFeedback' where id = $1", [
    session.seminar.id,
    programme.unitId,
  ])
  const ask = (name: CommandName, input: object) => execute(app, programme.facilitator, name, input)
  const members = await savedMembers(db, programme, 6)
  const everybodySays = (pollId: string, recognition: string, remark?: string) =>
    Promise.all(
      members.map((member) =>
        execute(app, member, 'poll.vote', {
          pollId,
          answer: { recognition, ...(remark && { remark }) },
        }),
      ),
    )
  await ask('poll.open', { pollId: kickoff.recognition.id })
  await everybodySays(kickoff.recognition.id, 'no', 'Det här är inte läst.')
  const overview = async () => resultsOverview(await readAskedPolls(db, programme.id))
  const results = async (pollId = closing.poll.id) =>
    questionResults(await readResults(db, programme.id, pollId, app.ballotKey))
  return { app, db, programme, kickoff, closing, session, ask, everybodySays, overview, results }
}

test('a question that several seminars ask is there once, and one that none has asked is not', async () => {
  const { kickoff, closing, overview } = await askedThrice()
  expect(await overview()).toMatchObject({
    seminars: [{ id: kickoff.seminar.id }, { id: closing.seminar.id }],
    questions: [
      {
        pollId: kickoff.recognition.id,
        seminarIds: [kickoff.seminar.id, closing.seminar.id],
        isForUnits: true,
        hasResults: false,
      },
    ],
  })
})

test('figures are there once they cannot change, the kickoff before the closing', async () => {
  const { kickoff, closing, ask, everybodySays, overview, results } = await askedThrice()
  expect(await results()).toMatchObject({ times: [], waiting: [{}, {}] })
  await ask('poll.reveal', { pollId: kickoff.recognition.id })
  expect((await results()).times).toEqual([])

  await ask('seminar.end', { seminarId: kickoff.seminar.id })
  await everybodySays(closing.poll.id, 'yes')
  expect(await results()).toMatchObject({
    waiting: [closing.seminar.title],
    times: [{ poll: { answered: 6, result: { bars: [{}, {}, { id: 'no', ballots: 6 }, {}] } } }],
  })
  await ask('seminar.end', { seminarId: closing.seminar.id })
  const { times } = await results(kickoff.recognition.id)
  expect(times).toMatchObject([
    { seminar: { id: kickoff.seminar.id }, groupings: [{}, {}, { groups: [{ answered: 6 }] }] },
    {
      seminar: { id: closing.seminar.id },
      poll: { result: { bars: [{ ballots: 6 }, {}, {}, {}] } },
    },
  ])
  expect(times[0]!.poll.remarks).toEqual([])
  expect((await overview()).questions[0]).toMatchObject({ hasResults: true })
})

test('what was left out, or rehearsed, or is another programme’s, is not there', async () => {
  const { db, kickoff, closing, ask, results, overview } = await askedThrice()
  await ask('seminar.end', { seminarId: kickoff.seminar.id })
  await ask('poll.leaveOut', { pollId: kickoff.recognition.id, isLeftOut: true })
  expect((await results()).times).toEqual([])
  await ask('poll.leaveOut', { pollId: kickoff.recognition.id, isLeftOut: false })
  expect((await results()).times).toHaveLength(1)
  await db.query('update seminars set rehearsal_of = $2 where id = $1', [
    kickoff.seminar.id,
    closing.seminar.id,
  ])
  expect((await overview()).questions).toMatchObject([{ seminarIds: [closing.seminar.id] }])
  await expect(results(kickoff.recognition.id)).rejects.toThrow('not_found')
})

test('units that were asked in their own sessions are side by side, each as it has agreed', async () => {
  const { app, programme, session, ask, everybodySays, results } = await askedThrice()
  await everybodySays(session.poll.id, 'partly')
  expect((await results()).cases).toMatchObject({ cases: [] })
  await ask('seminar.end', { seminarId: session.seminar.id })
  expect((await results()).cases).toMatchObject({ cases: [], reason: 'oneUnnamed' })
  expect((await results()).times).toEqual([])

  const { contact, unitId } = programme
  await execute(app, contact, 'unit.consent', { unitId, choice: 'named' })
  expect((await results()).cases).toMatchObject({
    cases: [{ name: 'Älvbro kommun', answered: 6, result: { bars: [{}, { ballots: 6 }, {}, {}] } }],
  })
  await execute(app, contact, 'unit.consent', { unitId, choice: 'none' })
  expect((await results()).cases).toMatchObject({ cases: [], leftOut: 1 })
})

test('a unit that was asked in two sessions appears with what it answered last', async () => {
  const { app, db, programme, session, closing, ask, everybodySays, results } = await askedThrice()
  const { contact, unitId } = programme
  await db.query("update seminars set unit_id = $2, kind = 'unitFeedback' where id = $1", [
    closing.seminar.id,
    unitId,
  ])
  await execute(app, contact, 'unit.consent', { unitId, choice: 'named' })
  for (const [{ poll, seminar }, answer] of [
    [session, 'partly'],
    [closing, 'yes'],
  ] as const) {
    await everybodySays(poll.id, answer)
    await ask('seminar.end', { seminarId: seminar.id })
  }
  const lastWas = async (last: string) => {
    await db.query(
      `update seminars set began_at = case id when $1 then timestamptz '2026-11-24' else '2026-11-23' end`,
      [last],
    )
    const { cases } = (await results(session.poll.id)).cases!
    const { result } = cases[0]!
    return result.shown && result.kind === 'bars' && result.bars.find(({ ballots }) => ballots)?.id
  }
  expect(await lastWas(session.seminar.id)).toBe('partly')
  expect(await lastWas(closing.seminar.id)).toBe('yes')
})
