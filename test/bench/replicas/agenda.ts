import { type Store } from '../../../src/db/database.ts'
import { openStore } from '../../../src/db/open.ts'
import { keptKey } from '../../../src/local/keys.ts'
import { signLocalToken } from '../../../src/local/tokens.ts'
import { savedPeople, savedPoll, savedProgramme, savedSeminar } from '../programme.ts'

export interface Agenda {
  seminarId: string
  /** One for each step, in order. */
  polls: { id: string; boxId: string }[]
  /** The first is also a facilitator. */
  tokens: string[]
}

/** A running seminar with an open poll on each of its steps, and its participants. */
export async function prepareAgenda(
  where: { databaseUrl: string | undefined; dataDir: string },
  participants: number,
  steps: number,
): Promise<Agenda> {
  const store = await openStore(where)
  try {
    const programmeId = await savedProgramme(store)
    const seminarId = await savedSeminar(store, programmeId)
    const polls: Agenda['polls'] = []
    for (let step = 0; step < steps; step += 1) polls.push(await savedPoll(store, seminarId, step))
    const people = await savedPeople(store, programmeId, participants)
    await letLead(store, people[0]!.objectId)
    const key = await keptKey(where.dataDir, 'token')
    const tokens = await Promise.all(people.map((identity) => signLocalToken(key, identity)))
    return { seminarId, polls, tokens }
  } finally {
    await store.close()
  }
}

async function letLead(store: Store, objectId: string): Promise<void> {
  await store.query(
    `insert into role_holdings (person_id, role)
     select id, 'facilitator' from people where object_id = $1`,
    [objectId],
  )
}

/** What is stored for a poll: ballots counted anew, and how many chose what. */
export async function readStored(
  store: Store,
  boxId: string,
): Promise<{ ballots: number; tallies: Record<string, number> }> {
  const { rows } = await store.query<{ ballots: number; tallies: Record<string, number> | null }>(
    `select (select count(*)::int from ballots where box_id = $1) as ballots,
            (select jsonb_object_agg(mark, ballots) from tallies where box_id = $1 and mark <> '') as tallies`,
    [boxId],
  )
  return { ballots: rows[0]!.ballots, tallies: rows[0]!.tallies ?? {} }
}
