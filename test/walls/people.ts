import { randomUUID } from 'node:crypto'
import { type Role, roles } from '../../src/actor.ts'
import type { Store } from '../../src/db/database.ts'
import type { TestServer } from '../support/server.ts'

/**
 * Who walks into the walls. The roles are held in the unit whose things are knocked on, and the
 * deputy is a member of it who stands in for its contact person; the outsiders hold every role they
 * can somewhere else.
 */
export type Person = Insider | Outsider

export const insiders = [...roles, 'deputy'] as const
export type Insider = (typeof insiders)[number]

export const outsiders = [
  /** Contact and member of another unit in the same programme. */
  'neighbour',
  /** Lead, facilitator and researcher of another programme. */
  'foreignStaff',
  /** Contact and member of a unit in another programme. */
  'foreignMember',
  /** Let into the programme's open kickoff by its code. */
  'guest',
  /** Signed in with Microsoft, and in no programme. */
  'stranger',
  'badToken',
  'nobody',
] as const
export type Outsider = (typeof outsiders)[number]

/** What each sends as a token; nobody sends none. */
export type Tokens = Record<Person, string | undefined>

/** A person with these roles; the id is also the token, see `testServer`. */
export async function savedHolder(
  db: Store,
  programmeId: string,
  name: string,
  holdings: [Role, unitId?: string][],
): Promise<string> {
  const id = randomUUID()
  await db.query(
    'insert into people (id, programme_id, name, tenant_id, object_id) values ($1, $2, $3, $4, $5)',
    [id, programmeId, name, randomUUID(), randomUUID()],
  )
  for (const [role, unitId] of holdings) {
    await db.query('insert into role_holdings (person_id, role, unit_id) values ($1, $2, $3)', [
      id,
      role,
      unitId ?? null,
    ])
  }
  return id
}

export async function joinedGuest({ db, ask }: TestServer, seminarId: string): Promise<string> {
  const code = 'BCDFGH'
  await db.query('update seminars set join_code = $2 where id = $1', [seminarId, code])
  const answer = await ask(undefined, { method: 'POST', url: '/api/join', payload: { code } })
  return (answer.json() as { token: string }).token
}
