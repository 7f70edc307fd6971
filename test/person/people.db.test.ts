import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import type { Database } from '../../src/db/database.ts'
import { authentication } from '../../src/http/auth.ts'
import { findMember } from '../../src/person/sign-in.ts'
import type { Identity } from '../../src/programme/programme.ts'
import type { PersonView } from '../../src/reads/programme.ts'
import { deliveredFeedback } from '../support/feedback.ts'
import { savedKickoff, savedProgramme, type TestProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer()
})

async function programmeWithTenant(): Promise<TestProgramme & { tenantId: string }> {
  const programme = await savedProgramme(server.db)
  const { rows } = await server.db.query<{ tenantId: string }>(
    `update people set tenant_id = $2 where id = any($1) returning tenant_id as "tenantId"`,
    [[programme.contact.id, programme.member.id], randomUUID()],
  )
  return { ...programme, tenantId: rows[0]!.tenantId }
}

function invited(unitId: string, changed: object = {}) {
  const personId = randomUUID()
  const email = `berit.ask.${personId}@alvbro.example`
  return { personId, name: 'Berit Ask', email, holdings: [{ role: 'member', unitId }], ...changed }
}

function save(by: Actor, ...people: object[]): Promise<void> {
  return execute(server.app, by, 'person.save', { people })
}

async function peopleSeenBy(lead: Actor): Promise<PersonView[]> {
  return (await server.ask(lead, { url: '/api/people' })).json() as PersonView[]
}

/** As in production, when Entra vouches for this id and this address. */
function signIn(identity: Identity): Promise<Actor> {
  const now = () => new Date()
  return authentication(server.db, async () => identity, now)('token')
}

test('somebody added by address is known by it the first time, and by their id from then on', async () => {
  const { lead, unitId, tenantId } = await programmeWithTenant()
  const berit = invited(unitId)
  await save(lead, berit)
  expect(await peopleSeenBy(lead)).toContainEqual({
    id: berit.personId,
    name: 'Berit Ask',
    email: berit.email,
    tenantId,
    holdings: berit.holdings,
  })

  const identity = { tenantId, objectId: randomUUID(), email: berit.email.toUpperCase() }
  expect(await signIn(identity)).toMatchObject({ id: berit.personId, holdings: berit.holdings })
  expect(await signIn({ ...identity, email: undefined })).toMatchObject({ id: berit.personId })
  const successor = { ...identity, objectId: randomUUID() }
  await expect(signIn(successor)).rejects.toThrow('not_member_of_programme')
})

test('the same address in another tenant is a stranger', async () => {
  const { lead, unitId } = await programmeWithTenant()
  const berit = invited(unitId)
  await save(lead, berit)
  const elsewhere = { tenantId: randomUUID(), objectId: randomUUID(), email: berit.email }
  await expect(signIn(elsewhere)).rejects.toThrow('not_member_of_programme')
})

test('a list is added whole or not at all', async () => {
  const { lead, unitId, tenantId } = await programmeWithTenant()
  const objectId = randomUUID()
  const known = invited(unitId, { objectId, email: undefined })
  await save(lead, known)
  const again = invited(unitId, { objectId, tenantId })
  const before = await peopleSeenBy(lead)
  await expect(save(lead, invited(unitId), again)).rejects.toThrow('person_known')
  expect(await peopleSeenBy(lead)).toEqual(before)
})

test('where nobody in the unit tells which tenant it is, it has to be said', async () => {
  const { lead, otherUnitId } = await programmeWithTenant()
  await server.db.query(
    `update people set tenant_id = null from role_holdings h
     where h.person_id = people.id and h.unit_id = $1`,
    [otherUnitId],
  )
  await expect(save(lead, invited(otherUnitId))).rejects.toThrow('tenant_needed')
  const first = invited(otherUnitId, { tenantId: randomUUID() })
  await save(lead, first, invited(otherUnitId))
})

test('roles count at once, also on screens that are open', async () => {
  const programme = await programmeWithTenant()
  const { lead, member } = programme
  const { seminar } = await savedKickoff(server.db, programme)
  const lookAround = { url: `/api/seminars/${seminar.id}/guests` }
  expect((await server.ask(member, lookAround)).statusCode).toBe(403)

  const person = (await peopleSeenBy(lead)).find(({ id }) => id === member.id)!
  const { id: personId, holdings, ...rest } = person
  const asFacilitator = [...holdings, { role: 'facilitator' }]
  await save(lead, { ...rest, personId, holdings: asFacilitator })
  expect((await server.ask(member, lookAround)).statusCode).toBe(200)
  const console = { seminarId: seminar.id, viewer: 'facilitator' as const }
  const screen = await server.open(member, console)
  await expect.poll(() => screen.state()?.facilitator).toBeDefined()

  await save(lead, { ...rest, personId, holdings })
  await expect.poll(() => screen.closed()).toEqual([4403, 'not_allowed'])
})

test('whoever is taken out is out at once, and what they have signed keeps their name', async () => {
  const programme = await programmeWithTenant()
  const { lead, contact, member } = programme
  const { app, db } = server
  const { id: versionId } = await deliveredFeedback(app, db, programme)
  await execute(app, contact, 'feedback.acknowledge', { versionId })
  for (const { id: personId } of [contact, member]) {
    await execute(app, lead, 'person.remove', { personId })
  }

  expect((await server.ask(member, { url: '/api/me' })).statusCode).toBeGreaterThan(400)
  const ids = (await peopleSeenBy(lead)).map(({ id }) => id)
  expect(ids).not.toContain(contact.id)
  const view = await server.ask(lead, { url: `/api/feedback/${versionId}` })
  expect(view.json()).toMatchObject({ acknowledged: { by: contact.name } })
  const { rows } = await db.query('select 1 from people where id = $1', [member.id])
  expect(rows).toEqual([])
})

test('one lead is always left, and nobody else changes who is in the programme', async () => {
  const { lead, facilitator, unitId } = await programmeWithTenant()
  await expect(execute(server.app, lead, 'person.remove', { personId: lead.id })).rejects.toThrow(
    'last_lead',
  )
  await expect(save(facilitator, invited(unitId))).rejects.toThrow('not_allowed')
  expect((await server.ask(facilitator, { url: '/api/people' })).statusCode).toBe(403)
  const staff = { role: 'member' } // belongs to a unit
  await expect(save(lead, invited(unitId, { holdings: [staff] }))).rejects.toThrow('invalid_input')
})

test('a tab whose first requests go to two servers at once is let in by both', async () => {
  const { lead, unitId, tenantId } = await programmeWithTenant()
  const berit = invited(unitId)
  await save(lead, berit)
  const identity = { tenantId, objectId: randomUUID(), email: berit.email }
  let isFirst = true
  const slow: Database = {
    async query<Row>(sql: string, params?: readonly unknown[]) {
      const answer = await server.db.query<Row>(sql, params)
      if (isFirst) {
        isFirst = false
        await findMember(server.db, identity) // at the other server, between our two questions
      }
      return answer
    },
  }

  expect(await findMember(slow, identity)).toMatchObject({ id: berit.personId })
})
