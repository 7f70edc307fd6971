import { pino } from 'pino'
import { expect, test } from 'vitest'
import { remindUnits } from '../../src/answer/reminders.ts'
import { execute } from '../../src/commands.ts'
import { ContactNotices } from '../../src/delivery/contact-notices.ts'
import { type ContactNotice, listNotices } from '../../src/delivery/notice-repository.ts'
import { saveArrived } from '../../src/feedback/repository.ts'
import type { GraphFailure } from '../../src/graph/outcome.ts'
import type { Language } from '../../src/language.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, readAs } from '../support/feedback.ts'
import { savedPerson, savedProgramme } from '../support/programme.ts'

/** A delivered version, whose contact person Microsoft Graph is asked to tell. */
async function delivered() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback(app, db, programme)
  const told: ContactNotice[] = []
  const failures: { failure: GraphFailure; retryAfterMs?: number }[] = []
  let now = app.now()
  let whileTelling = async () => {}
  const notices = () =>
    new ContactNotices({
      store: db,
      now: () => now,
      log: pino({ level: 'silent' }),
      async notify(notice) {
        if (notice.versionId !== version.id) return { done: true } // of another test
        told.push(notice)
        await whileTelling()
        return failures.shift() ?? { done: true }
      },
    })
  return {
    notices,
    app,
    db,
    programme,
    versionId: version.id,
    told,
    meanwhile: (happens: typeof whileTelling) => (whileTelling = happens),
    failures,
    remind: () => remindUnits(db, now),
    arrive: () => saveArrived(db, version.id, now),
    leave: () =>
      db.query('update conversations set is_present = false where unit_id = $1', [
        programme.unitId,
      ]),
    speak: (language: Language) =>
      db.query('update conversations set language = $2 where unit_id = $1', [
        programme.unitId,
        language,
      ]),
    wait: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
    state: () => listNotices(db, version.id),
  }
}

test('the contact person, and nobody else, is told once that the feedback has arrived', async () => {
  const { notices, told, arrive, wait, state } = await delivered()
  await notices().wake()
  expect(told).toEqual([])

  await arrive()
  await notices().wake()
  wait(5)
  await notices().wake()

  expect(told).toMatchObject([{ unitName: expect.any(String), attempts: 1 }])
  expect(await state()).toEqual([
    { about: 'arrival', name: 'Kim Kontakt', status: 'sent', failure: null },
  ])
})

test('they are told in the language of the conversation where the card is', async () => {
  const { notices, told, arrive, speak } = await delivered()
  await arrive()
  await speak('en')
  await notices().wake()

  expect(told).toMatchObject([{ language: 'en' }])
})

test('while Microsoft Graph is down it is tried again, also by another process', async () => {
  const { notices, told, failures, arrive, wait, state } = await delivered()
  failures.push({ failure: 'down' }, { failure: 'busy' })
  await arrive()

  for (const minutes of [0, 2, 5, 10]) {
    wait(minutes)
    await notices().wake()
  }

  expect(told.map(({ attempts }) => attempts)).toEqual([1, 2, 3])
  expect(await state()).toMatchObject([{ status: 'sent' }])
})

test('Microsoft Graph is not asked again before it said', async () => {
  const { notices, told, failures, arrive, wait, state } = await delivered()
  failures.push({ failure: 'busy', retryAfterMs: 30 * 60_000 })
  await arrive()

  for (const minutes of [0, 5, 20]) {
    wait(minutes)
    await notices().wake()
  }
  expect(told).toHaveLength(1)
  wait(6)
  await notices().wake()

  expect(told).toHaveLength(2)
  expect(await state()).toMatchObject([{ status: 'sent' }])
})

test('what a person has to do something about is kept with its reason, and not tried again', async () => {
  const { notices, told, failures, arrive, wait, state } = await delivered()
  failures.push({ failure: 'consentMissing' })
  await arrive()

  await notices().wake()
  wait(60)
  await notices().wake()

  expect(told).toHaveLength(1)
  expect(await state()).toEqual([
    { about: 'arrival', name: 'Kim Kontakt', status: 'failed', failure: 'consentMissing' },
  ])
})

test('two processes that look at once tell a person once', async () => {
  const { notices, told, arrive } = await delivered()
  await arrive()

  await Promise.all([notices().wake(), notices().wake()])

  expect(told).toHaveLength(1)
})

test('many are told once each, however slowly Microsoft Graph answers', async () => {
  const { notices, db, programme, told, arrive, wait, meanwhile } = await delivered()
  for (const name of ['Ada', 'Bo', 'Cia', 'Dag', 'Eva', 'Finn', 'Gun']) {
    await savedPerson(db, programme.id, name, 'contact', programme.unitId)
  }
  await arrive()
  meanwhile(async () => {
    wait(0.2)
    if (told.length === 6) await notices().wake() // another process, when a minute has passed
  })

  await notices().wake()

  expect(new Set(told.map(({ personId }) => personId)).size).toBe(8)
  expect(told).toHaveLength(8)
})

const days = 24 * 60

test('when the time to answer is soon over they are told once more, also without a card', async () => {
  const room = await delivered()
  const { app, programme, versionId, notices, told, failures, arrive, remind, wait, leave, state } =
    room
  await arrive()
  await notices().wake()
  await leave()
  wait(12 * days)
  failures.push({ failure: 'appNotInstalled' })
  await remind()
  await notices().wake()
  await notices().wake()

  expect(told.map(({ about }) => about)).toEqual(['arrival', 'reminder'])
  const failed = { about: 'reminder', status: 'failed', failure: 'appNotInstalled' }
  const view = await readAs(app, programme.lead, versionId)
  expect(await state()).toMatchObject([{ about: 'arrival', status: 'sent' }, failed])
  expect(view.delivery?.reminder).toMatchObject({ status: 'noCard', at: expect.any(String) })
  expect((await readAs(app, programme.contact, versionId)).delivery).toBeUndefined()
})

test('a process that stops leaves those it has not told to the next', async () => {
  const { notices, db, programme, told, arrive, wait, state, meanwhile } = await delivered()
  await savedPerson(db, programme.id, 'Kajsa Kontakt', 'contact', programme.unitId)
  await arrive()
  const stopping = notices()
  meanwhile(async () => void stopping.stop())
  await stopping.wake()
  expect(told).toHaveLength(1)

  meanwhile(async () => {})
  wait(5)
  await notices().wake()
  expect(await state()).toMatchObject([{ status: 'sent' }, { status: 'sent' }])
  expect(new Set(told.map(({ personId }) => personId)).size).toBe(2)
})

test('a fault of ours is tried again like one of theirs, and holds up nobody', async () => {
  const { notices, told, arrive, wait, state, meanwhile } = await delivered()
  await arrive()
  meanwhile(() => Promise.reject(new TypeError('a bug')))
  await notices().wake()
  expect(await state()).toMatchObject([{ status: 'waiting', failure: 'down' }])
  meanwhile(async () => {})
  wait(5)
  await notices().wake()
  expect(await state()).toMatchObject([{ status: 'sent' }])
  expect(told).toHaveLength(2)
})

test('nobody is reminded of what has been answered meanwhile', async () => {
  const { app, programme, versionId, notices, told, arrive, remind, wait } = await delivered()
  await arrive()
  await notices().wake()
  wait(12 * days)
  await remind()
  const nothing = { versionId, findings: [], quoting: 'no' }
  await execute(app, programme.contact, 'feedback.answer', nothing)
  await notices().wake()

  expect(told.map(({ about }) => about)).toEqual(['arrival'])
})
