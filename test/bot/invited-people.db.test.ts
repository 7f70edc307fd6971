import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { sv } from '../../src/i18n/sv.ts'
import { findActorByIdentity } from '../../src/programme/repository.ts'
import { botRoom, identityOf, teams } from '../support/bot-room.ts'
import { savedKickoff } from '../support/programme.ts'
import { pressing, refusal, writing } from '../support/teams-platform.ts'

const { chat } = sv

/** Somebody whom the lead has added by address, and an account in Teams that nobody has seen yet. */
async function invited() {
  const room = await botRoom()
  const { app, db, programme, send, said } = room
  const { tenantId } = await identityOf(db, programme.member)
  const personId = randomUUID()
  const address = `berit.ask.${personId}@alvbro.example`
  const holdings = [{ role: 'facilitator' }]
  await execute(app, programme.lead, 'person.save', {
    people: [{ personId, name: 'Berit Ask', email: address, tenantId, holdings }],
  })
  const objectId = randomUUID()

  /** What the platform tells of the account, and what its owner is answered. */
  async function write(told: object | undefined, changed: object = {}, inTenant = tenantId) {
    if (told) teams.roster.set(`29:${objectId}`, { id: `29:${objectId}`, objectId, ...told })
    await send({ tenantId: inTenant, objectId }, { ...writing('hjälp'), ...changed })
    return said().at(-1)!.text!
  }
  const known = () => findActorByIdentity(db, { tenantId, objectId })
  return { ...room, personId, tenantId, objectId, address, write, known }
}

test('the bot knows somebody who was added by address the first time they write to it', async () => {
  const { write, known, tenantId, address, personId } = await invited()

  const help = await write({ tenantId, userPrincipalName: address.toUpperCase() })

  expect(help).toContain('**koppla**') // by their role
  expect(await known()).toMatchObject({ id: personId })
})

test('the first thing they do may be to answer on a card', async () => {
  const { app, db, programme, bindTo, send, objectId, tenantId, address } = await invited()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  teams.roster.set(`29:${objectId}`, { objectId, tenantId, userPrincipalName: address })

  const vote = pressing('poll.vote', { pollId: recognition.id, recognition: 'yes' })
  const answer = await send({ tenantId, objectId }, vote)

  expect(JSON.stringify(answer.json().value)).toContain('Tack, ditt svar är sparat')
})

test('a guest of a tenant is known by the address of their own organisation', async () => {
  const { write, known, tenantId, address, personId } = await invited()
  const guestName = `${address.replace('@', '_')}#EXT#@vard.onmicrosoft.example`

  await write({ tenantId, userPrincipalName: guestName, userRole: 'guest' })

  expect(await known()).toMatchObject({ id: personId })
})

test('in a meeting of another tenant they are known by their own, the second time too', async () => {
  const { write, known, tenantId, address, personId } = await invited()
  const host = randomUUID()

  expect(await write({ tenantId, userPrincipalName: address }, {}, host)).toContain('**koppla**')
  expect(await known()).toMatchObject({ id: personId })
  expect(await write(undefined, {}, host)).toContain('**koppla**')
})

test('the same address in another tenant, or of another account, is a stranger', async () => {
  const { write, known, tenantId, address } = await invited()
  const userPrincipalName = address

  expect(await write({ tenantId: randomUUID(), userPrincipalName })).toBe(
    chat.refusal.unknownPerson,
  )
  expect(await write({ tenantId, userPrincipalName, objectId: randomUUID() })).toBe(
    chat.refusal.unknownPerson,
  )
  expect(await known()).toBeUndefined()
})

test('an address that comes with the activity itself is not believed', async () => {
  const { write, known, tenantId, objectId, address } = await invited()
  const claimed = { userPrincipalName: address, email: address, tenantId }
  const from = { id: `29:${objectId}`, name: address, aadObjectId: objectId, ...claimed }

  const answer = await write({ tenantId }, { from, value: claimed })

  expect(answer).toBe(chat.refusal.unknownPerson)
  expect(await known()).toBeUndefined()
})

test('while the platform does not answer nobody is told that they are a stranger', async () => {
  const { write, known, tenantId, address } = await invited()
  teams.rosterRefusals.push(refusal(429, 'Throttled', { 'retry-after': '7' }))

  expect(await write({ tenantId, userPrincipalName: address })).toBe(chat.refusal.brokenTurn)
  expect(await known()).toBeUndefined()
  expect(await write(undefined)).toContain('**koppla**')
})
