import { expect, test } from 'vitest'
import { countBallots } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import { getPoll } from '../../src/poll/repository.ts'
import { getSeminar } from '../../src/seminar/repository.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

test('a facilitator starts a seminar and moves everybody to a step', async () => {
  const { app, db, changes } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme, { status: 'planned' })

  await execute(app, programme.facilitator, 'seminar.start', { seminarId: seminar.id })
  await execute(app, programme.facilitator, 'seminar.goToStep', { seminarId: seminar.id, step: 2 })

  expect(await getSeminar(db, seminar.id)).toMatchObject({ status: 'running', currentStep: 2 })
  expect(changes).toEqual([
    { rooms: [`seminar:${seminar.id}`] },
    { rooms: [`seminar:${seminar.id}`] },
  ])
})

test('an id in capitals reaches the same screens', async () => {
  const { app, db, changes } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme, { status: 'planned' })

  const seminarId = seminar.id.toUpperCase()
  await execute(app, programme.facilitator, 'seminar.start', { seminarId })

  expect(changes).toEqual([{ rooms: [`seminar:${seminar.id}`] }])
})

test('there is no step after the last', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme)

  await expect(
    execute(app, programme.facilitator, 'seminar.goToStep', { seminarId: seminar.id, step: 3 }),
  ).rejects.toThrow('not_found')
})

test.each(['seminar.start', 'seminar.end'] as const)('a member may not %s', async (command) => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme)

  await expect(execute(app, programme.member, command, { seminarId: seminar.id })).rejects.toThrow(
    'not_allowed',
  )
})

test('to another unit, a unit’s own session does not exist', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { recognition } = await savedKickoff(db, programme, { unitId: programme.unitId })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  const vote = { pollId: recognition.id, answer: { recognition: 'yes' } }

  await execute(app, programme.member, 'poll.vote', vote)
  await expect(execute(app, programme.otherMember, 'poll.vote', vote)).rejects.toThrow('not_found')
})

test('opening a poll starts the seminar and brings everybody to its step', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme, { status: 'planned' })

  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })

  expect(await getSeminar(db, seminar.id)).toMatchObject({ status: 'running', currentStep: 1 })
  expect(await getPoll(db, recognition.id)).toMatchObject({ phase: 'open' })
})

test('ending the seminar seals its polls: salts are gone, voters are replaced, figures stay', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme)
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  await execute(app, programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes', remark: 'Att vi mäter så mycket' },
  })
  const votersBefore = await voters()

  await execute(app, programme.facilitator, 'seminar.end', { seminarId: seminar.id })

  expect(await getPoll(db, recognition.id)).toMatchObject({ phase: 'closed', isSealed: true })
  const { rows } = await db.query('select salt from ballot_boxes where id = $1', [
    recognition.boxId,
  ])
  expect(rows).toEqual([{ salt: null }])
  const votersAfter = await voters()
  expect(new Set([...votersBefore, ...votersAfter]).size).toBe(3) // ballot and remark are cut loose, too
  expect((await countBallots(db, [recognition.boxId])).get(recognition.boxId)).toEqual({
    ballots: 1,
    marks: { yes: 1 },
  })
  await expect(
    execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id }),
  ).rejects.toThrow('seminar_ended')

  async function voters(): Promise<string[]> {
    const found = await db.query<{ voter: string }>(
      `select voter from ballots where box_id = $1
       union all select voter from remarks where box_id = $1`,
      [recognition.boxId],
    )
    return found.rows.map(({ voter }) => voter)
  }
})

test('a press on a screen that lags behind neither hides what is shown nor closes what is open', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { recognition } = await savedKickoff(db, programme)
  const press = (command: 'poll.open' | 'poll.close' | 'poll.reveal' | 'poll.hide') =>
    execute(app, programme.facilitator, command, { pollId: recognition.id })
  const phase = async () => (await getPoll(db, recognition.id)).phase
  await press('poll.open')
  await press('poll.reveal')

  await press('poll.close')
  expect(await phase()).toBe('revealed')

  await press('poll.open')
  await press('poll.hide')
  expect(await phase()).toBe('open')
})
