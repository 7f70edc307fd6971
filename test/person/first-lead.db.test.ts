import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addFirstLead } from '../../src/person/first-lead.ts'
import { listPeople } from '../../src/person/repository.ts'
import { findMember } from '../../src/person/sign-in.ts'
import { getProgramme, isKnownTenant } from '../../src/programme/repository.ts'
import { testApp } from '../support/app.ts'

/** What somebody answers who has just put everything in place. */
function answered() {
  const word = randomUUID()
  const email = `Lea.Ledare@${word}.example`
  return { programme: ` TillKom ${word} `, name: 'Lea Ledare', email, tenantId: randomUUID() }
}

test('whoever puts the service in place can sign in, and answers for a programme', async () => {
  const { db } = await testApp()
  const answers = answered()

  const { programme, isNew } = await addFirstLead(db, answers, randomUUID)

  const { tenantId } = answers
  expect(isNew).toBe(true)
  expect(await isKnownTenant(db, tenantId)).toBe(true)
  const email = answers.email.toLowerCase()
  const lead = await findMember(db, { tenantId, objectId: randomUUID(), email })
  expect(lead).toMatchObject({ name: 'Lea Ledare', holdings: [{ role: 'lead' }] })
  expect((await getProgramme(db, lead!.programmeId)).name).toEqual({ sv: programme })
})

test('a programme that is there gets one more lead, and nobody is added twice', async () => {
  const { db } = await testApp()
  const answers = answered()
  await addFirstLead(db, answers, randomUUID)
  await expect(addFirstLead(db, answers, randomUUID)).rejects.toThrow('is there already')

  const next = { ...answers, programme: answers.programme.toUpperCase(), email: 'nils@b.example' }
  expect(await addFirstLead(db, next, randomUUID)).toMatchObject({ isNew: false })

  const { rows } = await db.query<{ id: string }>(
    `select id from programmes where name->>'sv' = $1`,
    [answers.programme.trim()],
  )
  expect(await listPeople(db, rows[0]!.id)).toHaveLength(2)
})

test('answers that are not right are named, all at once', async () => {
  const { db } = await testApp()
  const wrong = { ...answered(), email: 'lea', tenantId: 'our organisation' }

  await expect(addFirstLead(db, wrong, randomUUID)).rejects.toThrow(
    /address that you sign in.*tenant.*Nothing was added/,
  )
})
