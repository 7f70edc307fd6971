import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import type { ConsentChoice } from '../../src/comparison/comparison.ts'
import { groupsViews } from '../../src/group/group-view.ts'
import type { Grouping, Level } from '../../src/group/group.ts'
import { readGroups } from '../../src/group/read-groups.ts'
import { deleteLevels } from '../../src/group/repository.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import { sealedBoxes } from '../../src/poll/poll.ts'
import { getPoll } from '../../src/poll/repository.ts'
import type { GroupsView, PollView } from '../../src/reads/live.ts'
import type { CommandName } from '../../src/protocol.ts'
import { holdSeminar, saveStatus } from '../../src/seminar/repository.ts'
import { forgetHeadCounts } from '../../src/seminar/shared-screens.ts'
import { testApp } from '../support/app.ts'
import { savedPerson, savedPollSeminar, savedProgramme } from '../support/programme.ts'
import { untilSomebodyWaits } from '../support/waiting.ts'

/** A seminar where so many of each unit have answered, from a level of their own. */
async function answeredPoll(sizes: { unit: number; otherUnit: number; guests?: number }) {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, poll } = await savedPollSeminar(
    db,
    programme,
    { kind: 'recognition' },
    'whenRevealed',
  )
  const people: Record<'unit' | 'otherUnit' | 'guests', Actor[]> = {
    unit: await members(sizes.unit, programme.unitId),
    otherUnit: await members(sizes.otherUnit, programme.otherUnitId),
    guests: Array.from({ length: sizes.guests ?? 0 }, () => guest(seminar.id)),
  }
  const answer = (actor: Actor, recognition: string) =>
    execute(app, actor, 'poll.vote', { pollId: poll.id, answer: { recognition } })
  const speakFrom = (actor: Actor, level: Level) =>
    execute(app, actor, 'seminar.speakFrom', { seminarId: seminar.id, level })
  await Promise.all(people.unit.map((actor) => answer(actor, 'yes')))
  await Promise.all(people.otherUnit.map((actor) => answer(actor, 'no')))
  await Promise.all(people.guests.map((actor) => answer(actor, 'partly')))

  const ask = (name: CommandName, input: object = {}) =>
    execute(app, programme.facilitator, name, { pollId: poll.id, ...input })
  const sealed = async () => {
    await ask('poll.close')
    await ask('poll.seal')
  }
  const consent = (unitId: string, choice: ConsentChoice) =>
    execute(
      app,
      { ...programme.contact, holdings: [{ role: 'contact', unitId }] },
      'unit.consent',
      {
        unitId,
        choice,
      },
    )
  const byGroup = async (grouping: Grouping): Promise<GroupsView> => {
    const now = await getPoll(db, poll.id)
    const data = await readGroups(db, programme.id, sealedBoxes(now))
    return groupsViews(now, data.get(now.boxId)!).find((view) => view.grouping === grouping)!
  }
  const seenBy = async (viewer: 'participant' | 'stage' | 'facilitator') => {
    const data = await new SeminarReader(db, seminar.id).read(new Set())
    return liveStateFor(viewer, data).step?.content as PollView
  }
  return {
    app,
    db,
    programme,
    seminar,
    poll,
    people,
    answer,
    speakFrom,
    ask,
    sealed,
    consent,
    byGroup,
    seenBy,
  }

  async function members(count: number, unitId: string): Promise<Actor[]> {
    return Promise.all(
      Array.from({ length: count }, () =>
        savedPerson(db, programme.id, 'Deltagare', 'member', unitId),
      ),
    )
  }
  function guest(seminarId: string): Actor {
    return {
      id: randomUUID(),
      name: '',
      programmeId: programme.id,
      holdings: [],
      guestOf: seminarId,
    }
  }
}

test('a sealed result is told by unit, as each has agreed, and by kind', async () => {
  const { programme, sealed, consent, byGroup } = await answeredPoll({ unit: 6, otherUnit: 7 })
  await consent(programme.unitId, 'named')
  await consent(programme.otherUnitId, 'named')
  await sealed()

  expect(await byGroup('unit')).toMatchObject({
    isPartial: false,
    groups: [
      {
        name: 'Norrsjö kommun',
        answered: 7,
        result: { bars: [{ ballots: 0 }, {}, { ballots: 7 }, {}] },
      },
      { name: 'Älvbro kommun', answered: 6, result: { bars: [{ ballots: 6 }, {}, {}, {}] } },
    ],
  })
  expect(await byGroup('unitKind')).toMatchObject({
    groups: [{ key: 'municipality', answered: 13 }],
  })
})

test('what each says of their level goes for the answers they give from then on', async () => {
  const { people, answer, speakFrom, sealed, byGroup } = await answeredPoll({
    unit: 6,
    otherUnit: 6,
  })
  for (const actor of people.unit) await speakFrom(actor, 'elected')
  await Promise.all(people.unit.slice(0, 5).map((actor) => answer(actor, 'no')))
  await sealed()
  expect(await byGroup('level')).toMatchObject({
    groups: [
      { key: 'elected', answered: 5 },
      { key: '', answered: 7 },
    ],
  })
})

test('a small group is neither shown nor left over, and is nowhere in the store', async () => {
  const { db, poll, sealed, byGroup } = await answeredPoll({ unit: 6, otherUnit: 9, guests: 2 })
  await sealed()

  expect(await byGroup('unit')).toMatchObject({ groups: [], isPartial: true, reason: 'oneUnnamed' })
  const { rows } = await db.query<{ grouping: string; ballots: number }>(
    "select grouping, ballots from group_tallies where box_id = $1 and mark = '' order by 1",
    [poll.boxId],
  )
  expect(rows).toEqual([
    { grouping: 'level', ballots: 17 },
    { grouping: 'unit', ballots: 9 },
  ])
})

test('before a box is sealed nobody can tell groups apart, and afterwards nothing else', async () => {
  const { db, poll, people, ask, sealed, answer } = await answeredPoll({ unit: 6, otherUnit: 6 })
  const origins = async () => {
    const { rows } = await db.query<{ origin: Buffer | null }>(
      'select origin from ballots where box_id = $1',
      [poll.boxId],
    )
    return rows.map(({ origin }) => origin)
  }
  const open = await origins()
  expect(new Set(open.map((origin) => origin!.toString('hex'))).size).toBe(12)
  expect(new Set(open.map((origin) => origin!.length)).size).toBe(1)
  expect(sealedBoxes(await getPoll(db, poll.id))).toEqual([])
  await expect(ask('poll.showBy', { grouping: 'level' })).rejects.toThrow('poll_not_sealed')
  await expect(ask('poll.seal')).rejects.toThrow('poll_is_open')

  await sealed()
  expect(await origins()).toEqual(Array.from({ length: 12 }, () => null))
  await expect(ask('poll.open')).rejects.toThrow('poll_sealed')
  await expect(answer(people.unit[0]!, 'no')).rejects.toThrow('poll_not_open')
})

test('everybody sees the grouping that is shown to all, and no more once it is taken away', async () => {
  const { ask, sealed, seenBy } = await answeredPoll({ unit: 6, otherUnit: 6 })
  await sealed()
  await ask('poll.reveal')
  expect((await seenBy('participant')).groups).toBeUndefined()
  await ask('poll.showBy', { grouping: 'unit' })
  for (const viewer of ['participant', 'stage', 'facilitator'] as const) {
    expect((await seenBy(viewer)).groups?.groups.map(({ letter }) => letter)).toEqual(['A', 'B'])
  }
  await ask('poll.hide')
  expect((await seenBy('participant')).groups).toBeUndefined()
  await ask('poll.reveal')
  await ask('poll.leaveOut', { isLeftOut: true })
  expect((await seenBy('stage')).groups).toBeUndefined()
})

test('a unit’s word goes at once, and those that are left do not give another away', async () => {
  const { programme, sealed, consent, byGroup } = await answeredPoll({ unit: 6, otherUnit: 7 })
  await sealed()
  expect((await byGroup('unit')).groups).toHaveLength(2)

  await consent(programme.unitId, 'named')
  expect(await byGroup('unit')).toMatchObject({ groups: [], reason: 'oneUnnamed' })
  await consent(programme.otherUnitId, 'named')
  expect((await byGroup('unit')).groups).toHaveLength(2)
  await consent(programme.otherUnitId, 'none')
  expect(await byGroup('unit')).toMatchObject({ groups: [], reason: 'oneLeftOut' })
  expect(await byGroup('unitKind')).toMatchObject({ groups: [], reason: 'oneLeftOut' })
})

test('a kind is made of the units it was sealed with, whatever kind they are given since', async () => {
  const { app, programme, sealed, consent, byGroup } = await answeredPoll({
    unit: 6,
    otherUnit: 7,
    guests: 8,
  })
  await consent(programme.unitId, 'named')
  await consent(programme.otherUnitId, 'none')
  await sealed()
  const refused = { groups: [], isPartial: true, reason: 'oneLeftOut' }
  expect(await byGroup('unitKind')).toMatchObject(refused)

  // Less the one that is named, the kind would be the one that is not to be there at all.
  await execute(app, programme.lead, 'unit.edit', {
    unitId: programme.otherUnitId,
    version: 1,
    name: 'Norrsjö kommun',
    kind: 'region',
  })
  expect(await byGroup('unitKind')).toMatchObject(refused)
  await consent(programme.otherUnitId, 'named')
  expect((await byGroup('unitKind')).groups).toMatchObject([
    { key: 'municipality', answered: 13 },
    { key: '', answered: 8 },
  ])
})

test('a round that has been asked again has its groups, and the new one none yet', async () => {
  const { db, poll, ask, programme } = await answeredPoll({ unit: 6, otherUnit: 6 })
  await ask('poll.askAgain', { round: 1 })
  const now = await getPoll(db, poll.id)
  expect(sealedBoxes(now)).toEqual([poll.boxId])
  const data = await readGroups(db, programme.id, sealedBoxes(now))
  expect(data.get(poll.boxId)?.groups).toHaveLength(4)
})

test('a question that is closed for good can be asked again, from nothing', async () => {
  const { ask, sealed, seenBy } = await answeredPoll({ unit: 6, otherUnit: 6 })
  await sealed()
  await ask('poll.showBy', { grouping: 'level' })
  await ask('poll.askAgain', { round: 1 })
  expect(await seenBy('facilitator')).toMatchObject({ round: 2, answered: 0, groups: undefined })
})

test('when a seminar ends nobody’s level is kept', async () => {
  const { db, seminar, people, speakFrom, ask } = await answeredPoll({ unit: 6, otherUnit: 6 })
  await speakFrom(people.unit[0]!, 'union')
  await ask('seminar.end', { seminarId: seminar.id })
  const { rows } = await db.query('select 1 from seminar_levels where seminar_id = $1', [
    seminar.id,
  ])
  expect(rows).toEqual([])
})

test('nor what somebody says of themselves while it ends', async () => {
  const { app, db, seminar, people } = await answeredPoll({ unit: 1, otherUnit: 0 })
  const seminarId = seminar.id
  const late = await db.transaction(async (ending) => {
    await holdSeminar(ending, seminarId)
    const said = Promise.allSettled([
      execute(app, people.unit[0]!, 'seminar.speakFrom', { seminarId, level: 'union' }),
      execute(app, people.unit[0]!, 'seminar.shareScreen', { seminarId, headCount: 4 }),
    ])
    await untilSomebodyWaits(ending)
    await deleteLevels(ending, seminarId)
    await forgetHeadCounts(ending, seminarId)
    await saveStatus(ending, seminarId, 'ended')
    return { said } // not awaited here: it waits for us
  })
  const refused = { status: 'rejected', reason: { code: 'seminar_ended' } }
  expect(await late.said).toMatchObject([refused, refused])
})

test('where the threshold has been raised since, it is all groups or none', async () => {
  const { app, programme, sealed, byGroup } = await answeredPoll({ unit: 6, otherUnit: 12 })
  await sealed()
  expect((await byGroup('unit')).groups).toHaveLength(2)
  await execute(app, programme.lead, 'programme.setThreshold', { threshold: 7 })
  expect((await byGroup('unit')).groups).toEqual([])
  expect((await byGroup('unitKind')).groups).toEqual([])
})
