import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import type { CommandName } from '../../src/protocol.ts'
import type { PollView, Viewer } from '../../src/reads/live.ts'
import { settingsOfKinds } from '../poll/polls-of-kinds.ts'
import { testApp } from '../support/app.ts'
import { savedMembers, savedPollSeminar, savedProgramme } from '../support/programme.ts'

const bodies = ['Budgeten', 'Målen', 'Tiden', 'Uppföljningen', 'Avståndet']

/** A question that five have answered in words of their own, all let through. */
async function writtenTexts() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, poll } = await savedPollSeminar(db, programme, settingsOfKinds.openText)
  const members = await savedMembers(db, programme, bodies.length)
  const write = (index: number, text: string) =>
    execute(app, members[index]!, 'poll.vote', { pollId: poll.id, answer: { text } })
  await Promise.all(bodies.map((body, index) => write(index, body)))
  const ask = (name: CommandName, input: object) => execute(app, programme.facilitator, name, input)
  const read = () => new SeminarReader(db, seminar.id).read(new Set())
  const idOf = async (body: string) =>
    (await read()).remarks.find((remark) => remark.body === body)!.id
  for (const { id } of (await read()).remarks) {
    await ask('remark.moderate', { remarkId: id, status: 'shown' })
  }
  /** What participants see, as "heading: texts". */
  const wall = async () => {
    const { remarks } = liveStateFor('participant', await read()).step!.content as PollView
    const headings = new Set(remarks.map(({ heading }) => heading))
    return Object.fromEntries(
      [...headings].map((heading) => {
        const under = remarks.filter((remark) => remark.heading === heading)
        return [heading ?? '', under.map(({ body }) => body).toSorted()]
      }),
    )
  }
  const add = async (title: string, first?: string) => {
    const headingId = randomUUID()
    const remarkId = first && (await idOf(first))
    await ask('heading.add', { headingId, pollId: poll.id, title, remarkId })
    return headingId
  }
  const seen = async (viewer: Viewer) => {
    const state = liveStateFor(viewer, await read())
    return { ...state, step: state.step!.content as PollView }
  }
  return { db, app, programme, seminar, poll, ask, write, idOf, wall, add, seen }
}

test('texts are put under headings, which are renamed, removed and put back with them', async () => {
  const { ask, idOf, wall, add, poll } = await writtenTexts()
  const money = await add('Ekonomi', 'Budgeten')
  const time = await add('Tid')
  await ask('remark.group', { remarkId: await idOf('Målen'), headingId: money })
  await ask('remark.group', { remarkId: await idOf('Tiden'), headingId: time })
  const others = ['Avståndet', 'Uppföljningen']
  const grouped = { Ekonomi: ['Budgeten', 'Målen'], Tid: ['Tiden'], '': others }
  expect(await wall()).toEqual(grouped)

  await ask('heading.remove', { headingId: money })
  expect(await wall()).toEqual({
    Tid: ['Tiden'],
    '': ['Avståndet', 'Budgeten', 'Målen', 'Uppföljningen'],
  })
  for (const [name, input] of [
    ['remark.group', { remarkId: await idOf('Tiden') }],
    ['heading.add', { remarkId: await idOf('Tiden'), pollId: poll.id, title: 'Ekonomi' }],
    ['heading.rename', { title: 'Pengar' }],
  ] as const) {
    await expect(ask(name, { headingId: money, ...input })).rejects.toThrow('heading_removed')
  }
  await ask('remark.group', { remarkId: await idOf('Målen'), headingId: time })
  await ask('heading.restore', { headingId: money })
  await ask('heading.rename', { headingId: money, title: 'Pengar' })
  await ask('remark.group', { remarkId: await idOf('Tiden'), headingId: null })
  expect(await wall()).toEqual({
    Pengar: ['Budgeten'],
    Tid: ['Målen'],
    '': [...others.slice(0, 1), 'Tiden', 'Uppföljningen'],
  })
})

test('a text that is written anew waits, and stands under no heading', async () => {
  const { write, wall, add, ask, idOf } = await writtenTexts()
  await add('Ekonomi', 'Budgeten')
  await write(0, 'Kim vill inte')
  expect(JSON.stringify(await wall())).not.toMatch(/Kim|Ekonomi/)
  await ask('remark.moderate', { remarkId: await idOf('Kim vill inte'), status: 'shown' })
  expect((await wall())['']).toContain('Kim vill inte')
})

test('when the answers are sealed they keep their headings', async () => {
  const { app, db, programme, seminar, poll, add } = await writtenTexts()
  const headingId = await add('Ekonomi', 'Budgeten')
  await execute(app, programme.facilitator, 'seminar.end', { seminarId: seminar.id })
  const { rows } = await db.query(
    'select body from remarks where box_id = $1 and heading_id = $2',
    [poll.boxId, headingId],
  )
  expect(rows).toEqual([{ body: 'Budgeten' }])
})

test('a heading of another question takes no text, and there is an end to headings', async () => {
  const { ask, idOf, add, poll } = await writtenTexts()
  const other = await writtenTexts()
  const elsewhere = await other.add('Annat')
  const remarkId = await idOf('Tiden')
  await expect(ask('remark.group', { remarkId, headingId: elsewhere })).rejects.toThrow('not_found')
  await expect(
    other.ask('heading.add', {
      headingId: randomUUID(),
      pollId: other.poll.id,
      title: 'X',
      remarkId,
    }),
  ).rejects.toThrow('not_found')
  await expect(
    ask('heading.add', { headingId: elsewhere, pollId: poll.id, title: 'Samma' }),
  ).rejects.toThrow('not_found')
  for (let count = 0; count < 50; count++) await add(`Rubrik ${count}`)
  await expect(add('En till')).rejects.toThrow('headings_full')
})

test('a second round shows the texts of the first beside it, by heading, and they stay in care', async () => {
  const { db, ask, idOf, add, write, poll, seen } = await writtenTexts()
  await add('Ekonomi', 'Budgeten')
  await ask('remark.moderate', { remarkId: await idOf('Tiden'), status: 'hidden' })
  await ask('poll.askAgain', { pollId: poll.id, round: 1 })
  for (const index of bodies.keys()) await write(index, `Nu ${index}`)
  await ask('poll.close', { pollId: poll.id })

  const [first] = (await seen('stage')).step.earlier
  const before = ['Avståndet', 'Budgeten', 'Målen', 'Uppföljningen']
  expect(first).toMatchObject({ round: 1, answered: 5 })
  expect(first!.remarks[0]).toMatchObject({ body: 'Budgeten', heading: 'Ekonomi' })
  expect(first!.remarks.map(({ body }) => body).toSorted()).toEqual(before)

  const led = (await seen('facilitator')).facilitator!.earlierRemarks
  const told = JSON.stringify([first, led])
  const { rows } = await db.query<{ voter: string }>('select voter from remarks')
  for (const { voter } of rows) expect(told).not.toContain(voter)
  const { id: remarkId } = led.find(({ body }) => body === 'Målen')!
  await ask('remark.moderate', { remarkId, status: 'hidden' })
  expect((await seen('stage')).step.earlier[0]!.remarks).toHaveLength(3)
})
