import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { StartError } from '../start-error.ts'
import { isTaken, savePerson } from './repository.ts'

/** What has to be known of somebody before anybody can sign in. */
export const firstLeadQuestions = {
  programme: 'The name of the programme',
  name: 'Your name',
  email: 'The address that you sign in to Teams with',
  tenantId: 'Your directory (tenant) id, from the first page of the Entra admin centre',
} as const

const shape = z.object({
  programme: z.string().trim().min(1).max(120),
  name: z.string().trim().min(1).max(120),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
  tenantId: z.string().trim().toLowerCase().pipe(z.guid()),
})

/**
 * Adds a programme with somebody who answers for it, who then adds everybody else in the tab; or one
 * more to a programme that has lost its last. Throws a `StartError` that says what to mend.
 */
export async function addFirstLead(
  db: Database,
  answers: Record<keyof typeof firstLeadQuestions, string>,
  newId: () => string,
): Promise<{ programme: string; isNew: boolean }> {
  const checked = shape.safeParse(answers)
  if (!checked.success) throw new StartError(faultsOf(checked.error))
  const { programme, name, email, tenantId } = checked.data
  const known = await findProgramme(db, programme)
  const programmeId = known?.id ?? newId()
  const holdings = [{ role: 'lead' as const, unitId: undefined }]
  const person = { id: newId(), name, email, tenantId, holdings }
  if (await isTaken(db, person)) {
    throw new StartError(`Somebody with the address ${email} is there already. Nothing was added.`)
  }
  if (!known) await addProgramme(db, programmeId, programme)
  await savePerson(db, programmeId, person)
  return { programme, isNew: !known }
}

async function findProgramme(db: Database, name: string): Promise<{ id: string } | undefined> {
  const { rows } = await db.query<{ id: string }>(
    `select id from programmes where lower(name->>'sv') = lower($1) limit 1`,
    [name],
  )
  return rows[0]
}

async function addProgramme(db: Database, id: string, name: string): Promise<void> {
  await db.query('insert into programmes (id, name) values ($1, $2)', [
    id,
    JSON.stringify({ sv: name }),
  ])
}

function faultsOf({ issues }: z.ZodError): string {
  const wrong = issues.map(({ path }) => firstLeadQuestions[path[0] as 'name'])
  return `This is missing or not right: ${[...new Set(wrong)].join('; ')}. Nothing was added.`
}
