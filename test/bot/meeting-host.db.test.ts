import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { sv } from '../../src/i18n/sv.ts'
import { findPoll } from '../../src/poll/repository.ts'
import { findActorByIdentity } from '../../src/programme/repository.ts'
import { mayFacilitate } from '../../src/seminar/seminar.ts'
import { botRoom, identityOf, teams } from '../support/bot-room.ts'
import { savedKickoff } from '../support/programme.ts'

const { chat, error } = sv

/** A meeting whose seminar has been bound to its chat. */
async function meeting() {
  const room = await botRoom()
  const { db, programme, bindTo, ask } = room
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  const say = async (actor: Actor, text: string) => {
    const { tenantId } = await identityOf(db, actor)
    return ask(actor, text, {
      channelData: { tenant: { id: tenantId }, meeting: { id: 'bWVldGluZw' } },
    })
  }
  const roleOf = async (actor: Actor, role: string) => {
    const { objectId } = await identityOf(db, actor)
    teams.meetingRoles.set(objectId, role)
    return objectId
  }
  const phase = async () => (await findPoll(db, recognition.id))?.phase
  const leadsInTab = async (actor: Actor) =>
    mayFacilitate(seminar, (await findActorByIdentity(db, await identityOf(db, actor)))!)
  return { ...room, seminar, say, roleOf, phase, leadsInTab }
}

test('a presenter leads the seminar once the lead has allowed it, in the chat and in the tab', async () => {
  const { programme, say, roleOf, phase, leadsInTab } = await meeting()
  const { lead, member } = programme
  await roleOf(member, 'Presenter')

  expect(await say(member, 'öppna 1')).toBe(error.not_allowed)
  expect(await say(lead, 'mötesledare')).toBe(chat.hosts.how)
  expect(await say(lead, 'mötesledare ja')).toBe(chat.hosts.may)
  expect(await say(member, 'hjälp')).toContain('**öppna**')
  await say(member, 'öppna 1')
  expect(await phase()).toBe('open')
  expect(await leadsInTab(member)).toBe(true)

  await roleOf(member, 'Attendee')
  expect(await say(member, 'stäng')).toBe(error.not_allowed)
  expect(await leadsInTab(member)).toBe(false)
})

test('it ends when the lead takes it back', async () => {
  const { programme, changes, say, roleOf, leadsInTab } = await meeting()
  await roleOf(programme.member, 'Organizer')
  await say(programme.lead, 'mötesledare ja')
  await say(programme.member, 'hjälp')
  expect(await leadsInTab(programme.member)).toBe(true)
  const { people } = changes.find(({ people = [] }) => people.length > 0)!
  expect(people).toEqual([programme.member.id]) // open screens of theirs look again

  expect(await say(programme.lead, 'hosts no')).toBe(chat.hosts.mayNot)

  expect(await leadsInTab(programme.member)).toBe(false)
  expect(await say(programme.member, 'stäng')).toBe(error.not_allowed)
})

test('only the lead allows it, and the platform is not asked about anybody before that', async () => {
  const { app, programme, seminar, say, roleOf } = await meeting()
  const { facilitator, member } = programme
  const objectId = await roleOf(member, 'Organizer')

  expect(await say(facilitator, 'mötesledare ja')).toBe(error.not_allowed)
  await expect(
    execute(app, member, 'seminar.letHostsLead', { seminarId: seminar.id, mayLead: true }),
  ).rejects.toThrow('not_allowed')
  await say(member, 'öppna 1')
  expect(teams.askedRoles).not.toContain(objectId)
})

test('an attendee, or somebody whom the platform does not answer for, does not lead', async () => {
  const { programme, say, roleOf, leadsInTab } = await meeting()
  await say(programme.lead, 'mötesledare ja')
  await roleOf(programme.member, 'Attendee')

  expect(await say(programme.member, 'öppna 1')).toBe(error.not_allowed)
  expect(await say(programme.contact, 'öppna 1')).toBe(error.not_allowed)
  expect(await leadsInTab(programme.contact)).toBe(false)
})
