import { expect, test } from 'vitest'
import type { BookMeeting } from '../../src/http/meeting-routes.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { testServer, type TestServer } from '../support/server.ts'

const times = { startsAt: '2026-11-24T13:30:00.000Z', endsAt: '2026-11-24T15:00:00.000Z' }
const meetingUrl = 'https://teams.microsoft.com/l/meetup-join/1'
const calendarUrl = 'https://outlook.office.com/calendar/1'

async function planned(bookMeeting?: BookMeeting) {
  const server = await testServer({ bookMeeting })
  const programme = await savedProgramme(server.db)
  const { seminar } = await savedKickoff(server.db, programme, { status: 'planned' })
  return { ...server, programme, seminar, path: `/api/seminars/${seminar.id}/meeting` }
}

async function view({ ask, programme, path }: Awaited<ReturnType<typeof planned>>) {
  return (await ask(programme.facilitator, { url: path })).json()
}

function book(ask: TestServer['ask'], actor: Parameters<typeof ask>[0], url: string) {
  return ask(actor, { method: 'POST', url, payload: { ...times, language: 'sv' } })
}

test('a facilitator’s meeting is made on their behalf, and kept', async () => {
  const asked: unknown[] = []
  const room = await planned(async (...question) => {
    asked.push(question)
    return { done: { meetingUrl, calendarUrl } }
  })
  const { ask, programme, seminar, path } = room

  expect((await book(ask, programme.facilitator, path)).json()).toEqual({ done: true })
  expect(asked).toMatchObject([
    [{ token: programme.facilitator.id }, { id: seminar.id, title: 'Inledande seminarium' }],
  ])
  expect(await view(room)).toEqual({
    mayBook: true,
    meeting: { ...times, meetingUrl, calendarUrl },
  })
})

test('when Microsoft Graph will not, the answer says why and a meeting by hand does as well', async () => {
  const room = await planned(async () => ({ failure: 'consentMissing' }))
  const { ask, programme, seminar, path } = room

  expect((await book(ask, programme.facilitator, path)).json()).toEqual({
    failure: 'consentMissing',
  })
  await ask(programme.facilitator, {
    method: 'POST',
    url: '/api/commands/seminar.setMeeting',
    payload: { seminarId: seminar.id, ...times, meetingUrl },
  })
  expect(await view(room)).toEqual({ mayBook: true, meeting: { ...times, meetingUrl } })
})

test('nothing is put in a calendar for a seminar that is over', async () => {
  let asked = 0
  const { ask, programme, seminar, path } = await planned(async () => {
    asked += 1
    return { done: { meetingUrl, calendarUrl } }
  })
  await ask(programme.facilitator, {
    method: 'POST',
    url: '/api/commands/seminar.end',
    payload: { seminarId: seminar.id },
  })

  const answer = await book(ask, programme.facilitator, path)
  expect(answer.json()).toMatchObject({ error: 'seminar_ended' })
  expect(asked).toBe(0)
})

test('where nothing leads to a calendar, that is said before anybody tries', async () => {
  const room = await planned()

  expect(await view(room)).toEqual({ mayBook: false })
  expect((await book(room.ask, room.programme.facilitator, room.path)).json()).toEqual({
    failure: 'notSetUp',
  })
})

test('the lead reads whether those who host the meeting may lead the seminar', async () => {
  const { ask, programme, seminar, path } = await planned()
  const allow = (mayLead: boolean) =>
    ask(programme.lead, {
      method: 'POST',
      url: '/api/commands/seminar.letHostsLead',
      payload: { seminarId: seminar.id, mayLead },
    })
  expect((await ask(programme.lead, { url: path })).json().hostsMayLead).toBe(false)
  await allow(true)
  expect((await ask(programme.lead, { url: path })).json().hostsMayLead).toBe(true)
})

test.each([
  ['a link that leads elsewhere', { ...times, meetingUrl: 'https://teams.example.com/l/1' }],
  ['a year that is none', { ...times, startsAt: '0000-01-01T08:00:00Z', meetingUrl }],
  ['an end before the start', { startsAt: times.endsAt, endsAt: times.startsAt, meetingUrl }],
])('%s is not taken for a meeting', async (_, meeting) => {
  const { ask, programme, seminar } = await planned()
  const answer = await ask(programme.facilitator, {
    method: 'POST',
    url: '/api/commands/seminar.setMeeting',
    payload: { seminarId: seminar.id, ...meeting },
  })

  expect(answer.statusCode).toBe(400)
})
