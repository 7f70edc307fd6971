import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { saveBox } from '../../src/ballot/repository.ts'
import type { Store } from '../../src/db/database.ts'
import { openStore } from '../../src/db/open.ts'
import { keptKey } from '../../src/local/keys.ts'
import { signLocalToken } from '../../src/local/tokens.ts'
import type { RecognitionPoll } from '../../src/poll/poll.ts'
import { savePoll } from '../../src/poll/repository.ts'
import { saveSeminar, saveStep } from '../../src/seminar/repository.ts'

export interface BenchProgramme {
  seminarId: string
  pollId: string
  /** Another open poll, to get warm on: its votes show on no screen. */
  warmUpPollId: string
  boxId: string
  /** One for each participant. */
  tokens: string[]
}

/** A running seminar with an open poll and so many people, in a data folder of its own. */
export async function prepareProgramme(
  where: { databaseUrl: string | undefined; dataDir: string },
  participants: number,
): Promise<BenchProgramme> {
  const store = await openStore(where)
  try {
    const programmeId = await savedProgramme(store)
    const seminarId = await savedSeminar(store, programmeId)
    const poll = await savedPoll(store, seminarId, 0)
    const warmUp = await savedPoll(store, seminarId, 1)
    const people = await savedPeople(store, programmeId, participants)
    const key = await keptKey(where.dataDir, 'token')
    const tokens = await Promise.all(people.map((identity) => signLocalToken(key, identity)))
    return { seminarId, pollId: poll.id, warmUpPollId: warmUp.id, boxId: poll.boxId, tokens }
  } finally {
    await store.close()
  }
}

/** What is in the store when all is over, counted anew. */
export async function countStored(
  where: { databaseUrl: string | undefined; dataDir: string },
  boxId: string,
): Promise<{ ballots: number; tally: number }> {
  const store = await openStore(where)
  try {
    const { rows } = await store.query<{ ballots: number; tally: number }>(
      `select (select count(*)::int from ballots where box_id = $1) as ballots,
              (select coalesce(sum(ballots), 0)::int from tallies where box_id = $1 and mark <> '') as tally`,
      [boxId],
    )
    return rows[0]!
  } finally {
    await store.close()
  }
}

export function logOf(dataDir: string): string {
  return join(dataDir, 'server.log')
}

export async function savedProgramme(store: Store): Promise<string> {
  const id = randomUUID()
  await store.query('insert into programmes (id, name) values ($1, $2)', [
    id,
    JSON.stringify({ sv: 'Mätning' }),
  ])
  return id
}

export async function savedSeminar(store: Store, programmeId: string): Promise<string> {
  const id = randomUUID()
  await saveSeminar(store, {
    id,
    programmeId,
    kind: 'kickoff',
    title: { sv: 'Mätning' },
    status: 'running',
    currentStep: 0,
  })
  return id
}

export async function savedPoll(
  store: Store,
  seminarId: string,
  position: number,
): Promise<RecognitionPoll> {
  const poll: RecognitionPoll = {
    id: randomUUID(),
    seminarId,
    boxId: randomUUID(),
    kind: 'recognition',
    question: { sv: 'Känner ni igen er?', en: 'Do you recognise yourselves?' },
    results: 'live',
    phase: 'open',
    isSealed: false,
  }
  await saveBox(store, { id: poll.boxId, salt: randomBytes(32) })
  await savePoll(store, poll)
  await saveStep(store, seminarId, position, { id: randomUUID(), kind: 'poll', pollId: poll.id })
  return poll
}

export async function savedPeople(
  store: Store,
  programmeId: string,
  count: number,
): Promise<{ tenantId: string; objectId: string }[]> {
  const unitId = randomUUID()
  await store.query('insert into units (id, programme_id, name, kind) values ($1, $2, $3, $4)', [
    unitId,
    programmeId,
    'Mätkommunen',
    'municipality',
  ])
  const tenantId = randomUUID()
  const people = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    name: `Deltagare ${index + 1}`,
    objectId: randomUUID(),
  }))
  const json = JSON.stringify(people)
  await store.query(
    `insert into people (id, programme_id, name, tenant_id, object_id)
     select id, $1, name, $2, "objectId"
     from jsonb_to_recordset($3::jsonb) as p (id uuid, name text, "objectId" uuid)`,
    [programmeId, tenantId, json],
  )
  await store.query(
    `insert into role_holdings (person_id, role, unit_id)
     select id, 'member', $1 from jsonb_to_recordset($2::jsonb) as p (id uuid)`,
    [unitId, json],
  )
  return people.map(({ objectId }) => ({ tenantId, objectId }))
}
