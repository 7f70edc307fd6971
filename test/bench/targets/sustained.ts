import { parseArgs } from 'node:util'
import { percentile, round } from '../figures.ts'
import type { Agenda } from '../replicas/agenda.ts'
import { Crowds } from '../replicas/crowds.ts'
import { startOne, type Which, withAgenda, withPostgres } from './one-server.ts'

/*
 * `npm run bench -- --sustained 1000`: so many people who vote again as soon as they are answered,
 * while a thousand screens watch. How many votes a second are acknowledged, with both databases,
 * beside a server that does nothing behind the same sign-in. All share the machine's cores with
 * those who vote, so read the ratio.
 */

const { values } = parseArgs({
  options: {
    sustained: { type: 'string', default: '1000' },
    screens: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '10' },
  },
})
const voters = Number(values.sustained)
const forMs = Number(values.seconds) * 1000
/** Nobody may ask for more than 1 200 things a minute: each votes until then, and no more. */
const mostEach = 1_200

const table: Record<string, Record<string, number>> = {}
await withAgenda(Number(values.screens), undefined, async (agenda, dataDir) => {
  table['floor'] = await measure('floor', agenda, dataDir)
  table['embedded database'] = await measure('product', agenda, dataDir)
})
await withPostgres(undefined, async (database) => {
  if (!database) return
  await withAgenda(Number(values.screens), database, async (agenda, dataDir) => {
    table['PostgreSQL'] = await measure('product', agenda, dataDir, database)
  })
})
const floor = table['floor']!['votes acknowledged a second']!
for (const row of Object.values(table)) {
  row['of the floor'] = round(row['votes acknowledged a second']! / floor)
}
console.log(`\n${voters} people who vote over and over, ${values.screens} screens`)
console.table(table)

async function measure(
  which: Which,
  agenda: Agenda,
  dataDir: string,
  database?: string,
): Promise<Record<string, number>> {
  const server = await startOne(which, agenda, dataDir, database)
  const crowds = new Crowds(agenda.tokens)
  const pollId = agenda.polls[0]!.id
  try {
    await crowds.join(server.port, agenda.seminarId)
    await crowds.face(pollId)
    await crowds.keepVoting(pollId, voters, forMs / 2) // to get warm
    const before = server.cpuSeconds()
    const seen = await crowds.keepVoting(pollId, voters, forMs)
    const votes = seen.acknowledgedWithinMs.length
    if (seen.refused > 0) throw new Error(`${seen.refused} votes were refused (${mostEach} each)`)
    return {
      'votes acknowledged a second': round((votes / seen.tookMs) * 1000),
      'acknowledged p50 ms': round(percentile(seen.acknowledgedWithinMs, 0.5)),
      'acknowledged p99 ms': round(percentile(seen.acknowledgedWithinMs, 0.99)),
      'CPU ms per vote': round(((server.cpuSeconds() - before) * 1000) / votes),
    }
  } finally {
    crowds.stop()
    await server.stop()
  }
}
