import type { Database } from '../db/database.ts'
import { type ComparedUnit, type ConsentChoice, unansweredConsent } from './comparison.ts'

export interface GivenConsent {
  choice: ConsentChoice
  /** Null for somebody who has been removed since. */
  by: string | null
  at: Date
}

export async function saveConsent(
  db: Database,
  consent: { unitId: string; choice: ConsentChoice; personId: string; at: Date },
): Promise<void> {
  await db.query(
    'insert into consents (unit_id, choice, given_by, given_at) values ($1, $2, $3, $4)',
    [consent.unitId, consent.choice, consent.personId, consent.at],
  )
}

/** Every word that has been given for a unit, the latest first. */
export async function listConsents(db: Database, unitId: string): Promise<GivenConsent[]> {
  const { rows } = await db.query<GivenConsent>(
    `select c.choice, p.name as by, c.given_at as at
     from consents c left join people p on p.id = c.given_by
     where c.unit_id = $1 order by c.id desc`,
    [unitId],
  )
  return rows
}

/** All units of a programme, with what goes for each now. */
export async function listComparedUnits(
  db: Database,
  programmeId: string,
): Promise<ComparedUnit[]> {
  const { rows } = await db.query<ComparedUnit>(
    `select u.id, u.name, u.kind, coalesce(
       (select choice from consents c where c.unit_id = u.id order by c.id desc limit 1),
       $2) as consent
     from units u where u.programme_id = $1`,
    [programmeId, unansweredConsent],
  )
  return rows
}
