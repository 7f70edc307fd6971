import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listRemarks } from '../../src/ballot/remark-repository.ts'
import { countBallots, readBox } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import type { Store } from '../../src/db/database.ts'
import { marksOf, remarkOf } from '../../src/poll/kinds.ts'
import type { Answer } from '../../src/poll/poll.ts'
import { testApp } from '../support/app.ts'
import {
  savedKickoff,
  savedMembers,
  savedPollSeminar,
  savedProgramme,
} from '../support/programme.ts'
import { answersOfKinds, kinds, settingsOfKinds } from './polls-of-kinds.ts'

async function countOf(db: Store, boxId: string) {
  return (await countBallots(db, [boxId])).get(boxId)
}

async function openedPoll() {
  const { app, db, changes } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition, choice } = await savedKickoff(db, programme)
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: choice.id })
  return { app, db, changes, programme, seminar, recognition, choice }
}

test('voting again replaces the first vote', async () => {
  const { app, db, programme, recognition } = await openedPoll()
  const vote = (answer: object) =>
    execute(app, programme.member, 'poll.vote', { pollId: recognition.id, answer })

  await vote({ recognition: 'yes' })
  await vote({ recognition: 'no' })

  expect(await countOf(db, recognition.boxId)).toEqual({ ballots: 1, marks: { yes: 0, no: 1 } })
})

test('two conflicting answers of one person sent back to back count once', async () => {
  const { app, db, programme, recognition } = await openedPoll()
  const vote = (answer: object) =>
    execute(app, programme.member, 'poll.vote', { pollId: recognition.id, answer })

  await Promise.all([vote({ recognition: 'yes' }), vote({ recognition: 'no' })])

  const count = await countOf(db, recognition.boxId)
  expect(count?.ballots).toBe(1)
  expect(Object.values(count?.marks ?? {}).reduce((sum, ballots) => sum + ballots, 0)).toBe(1)
})

test('a hundred votes at once are all counted, and one refused among them is refused alone', async () => {
  const { app, db, programme, recognition } = await openedPoll()
  const members = await savedMembers(db, programme, 100)
  const votes = members.map((member, index) =>
    execute(app, member, 'poll.vote', {
      pollId: recognition.id,
      answer: index === 50 ? { optionIds: ['a'] } : { recognition: 'partly' },
    }),
  )

  const outcomes = await Promise.allSettled(votes)

  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  expect(await countOf(db, recognition.boxId)).toEqual({ ballots: 99, marks: { partly: 99 } })
})

test('the tally always equals a count of the ballots themselves', async () => {
  const { app, db, programme, choice } = await openedPoll()
  const members = await savedMembers(db, programme, 20)
  const answers = [['a'], ['a', 'b'], ['b', 'c'], ['c']]
  for (const round of [0, 1, 2]) {
    await Promise.all(
      members.map((member, index) =>
        execute(app, member, 'poll.vote', {
          pollId: choice.id,
          answer: { optionIds: answers[(index * (round + 1)) % answers.length] },
        }),
      ),
    )
  }

  const { rows } = await db.query<{ mark: string; ballots: number }>(
    `select mark, count(*)::int as ballots from ballots, unnest(marks) as mark
     where box_id = $1 group by mark`,
    [choice.boxId],
  )
  const recount = Object.fromEntries(rows.map(({ mark, ballots }) => [mark, ballots]))
  expect(await countOf(db, choice.boxId)).toEqual({ ballots: 20, marks: recount })
})

test.each(kinds)('any votes and changes to %s count as the last answer of each', async (kind) => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const members = await savedMembers(db, programme, 6)
  const vote = fc.record({ voter: fc.nat(members.length - 1), answer: answersOfKinds[kind] })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(vote, { maxLength: 6 }), { maxLength: 4 }),
      async (beats) => {
        const { poll } = await savedPollSeminar(db, programme, settingsOfKinds[kind])
        const last = new Map<number, Answer>()
        for (const votes of beats) {
          for (const { voter, answer } of votes) last.set(voter, answer)
          await Promise.all(
            votes.map(({ voter, answer }) =>
              execute(app, members[voter]!, 'poll.vote', { pollId: poll.id, answer }),
            ),
          )
        }

        const marks = [...last.values()].flatMap((answer) => marksOf(poll, answer))
        const expected = new Map<string, number>()
        for (const mark of marks) expected.set(mark, (expected.get(mark) ?? 0) + 1)
        const { count, remarks } = await readBox(db, poll.boxId)
        expect(count.ballots).toBe(last.size)
        expect(
          Object.entries(count.marks)
            .filter(([, ballots]) => ballots !== 0)
            .toSorted(),
        ).toEqual([...expected].toSorted())
        expect(remarks.map(({ body }) => body).toSorted()).toEqual(
          [...last.values()].flatMap((answer) => remarkOf(answer) ?? []).toSorted(),
        )
      },
    ),
    { numRuns: 8 },
  )
})

test('a word that somebody takes back is nowhere in the store', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { poll } = await savedPollSeminar(db, programme, settingsOfKinds.words)
  const write = (word: string) =>
    execute(app, programme.member, 'poll.vote', { pollId: poll.id, answer: { words: [word] } })

  await write('Kim')
  await write('Mod')

  const { rows } = await db.query<object>('select mark from tallies where box_id = $1', [
    poll.boxId,
  ])
  expect(JSON.stringify(rows)).not.toContain('Kim')
})

test('a poll that is not open refuses a vote', async () => {
  const { app, programme, recognition } = await openedPoll()
  await execute(app, programme.facilitator, 'poll.close', { pollId: recognition.id })

  await expect(
    execute(app, programme.member, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: 'yes' },
    }),
  ).rejects.toThrow('poll_not_open')
})

test('a vote tells the seminar’s room what the box holds now, and not who or what it was', async () => {
  const { app, changes, programme, seminar, recognition } = await openedPoll()
  const { boxId } = recognition
  changes.length = 0

  await execute(app, programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes', remark: 'Hemligt' },
  })

  const remark = {
    id: expect.any(String),
    boxId,
    body: 'Hemligt',
    shownAs: null,
    status: 'waiting',
    headingId: null,
  }
  const ballots = { boxId, count: { ballots: 1, marks: { yes: 1 } }, remarks: [remark] }
  expect(changes).toEqual([{ rooms: [`seminar:${seminar.id}`], ballots }])
})

test('nobody from another programme can vote, or learn that the poll exists', async () => {
  const { app, db, recognition } = await openedPoll()
  const stranger = (await savedProgramme(db)).member

  await expect(
    execute(app, stranger, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: 'yes' },
    }),
  ).rejects.toThrow('not_found')
})

test('the store holds neither who voted nor when', async () => {
  const { app, db, programme, recognition } = await openedPoll()
  await execute(app, programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes', remark: 'Vi mäter mycket' },
  })

  const ballots = await db.query<object>('select * from ballots where box_id = $1', [
    recognition.boxId,
  ])
  const remarks = await db.query<object>('select * from remarks where box_id = $1', [
    recognition.boxId,
  ])
  const stored = JSON.stringify([...ballots.rows, ...remarks.rows])
  expect(stored).not.toContain(programme.member.id)
  expect(stored).not.toContain(programme.member.name)
  expect(Object.keys(ballots.rows[0]!).toSorted()).toEqual(['box_id', 'marks', 'origin', 'voter'])
  expect(stored).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
})

test('a changed remark waits to be read again, an unchanged one keeps its place', async () => {
  const { app, db, programme, recognition } = await openedPoll()
  const vote = (remark?: string) =>
    execute(app, programme.member, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: 'yes', remark },
    })
  const onlyRemark = async () => (await listRemarks(db, [recognition.boxId]))[0]

  await vote('Att vi mäter så mycket')
  const first = await onlyRemark()
  await execute(app, programme.facilitator, 'remark.moderate', {
    remarkId: first!.id,
    status: 'shown',
  })
  await vote('Att vi mäter så mycket')
  expect((await onlyRemark())?.status).toBe('shown')

  await vote('Att vi mäter så lite')
  expect(await onlyRemark()).toMatchObject({ body: 'Att vi mäter så lite', status: 'waiting' })

  await vote()
  expect(await onlyRemark()).toBeUndefined()
})

test('words that were changed after they had been read are not let through unread', async () => {
  const { app, db, programme, recognition } = await openedPoll()
  const write = (remark: string) =>
    execute(app, programme.member, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: 'yes', remark },
    })
  await write('Att vi mäter så mycket')
  const [read] = await listRemarks(db, [recognition.boxId])
  await write('Att Kim mäter så mycket')

  await expect(
    execute(app, programme.facilitator, 'remark.moderate', { remarkId: read!.id, status: 'shown' }),
  ).rejects.toThrow('not_found')

  expect(await listRemarks(db, [recognition.boxId])).toMatchObject([{ status: 'waiting' }])
})

test('a sign that the database cannot hold spoils nobody’s vote, its writer’s least of all', async () => {
  const { app, db, programme, recognition } = await openedPoll()
  const remarks = ['Ett\u0000noll', 'En halv \ud83d', 'Hel 😀']
  const members = await savedMembers(db, programme, remarks.length)

  await Promise.all(
    members.map((member, index) =>
      execute(app, member, 'poll.vote', {
        pollId: recognition.id,
        answer: { recognition: 'yes', remark: remarks[index] },
      }),
    ),
  )

  expect(await countOf(db, recognition.boxId)).toMatchObject({ ballots: 3 })
  const bodies = (await listRemarks(db, [recognition.boxId])).map(({ body }) => body)
  expect(bodies.toSorted()).toEqual(['En halv \ufffd', 'Ettnoll', 'Hel 😀'])
})
