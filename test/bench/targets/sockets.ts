import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { percentile, round } from '../figures.ts'
import type { Agenda } from '../replicas/agenda.ts'
import { now } from '../replicas/crowd-protocol.ts'
import { Crowds } from '../replicas/crowds.ts'
import { Poster } from '../replicas/poster.ts'
import { startOne, type Which, withAgenda, withPostgres } from './one-server.ts'

/*
 * `npm run bench -- --sockets 19000 --pushes 2`: one process with so many open screens, and somebody
 * who votes so many times a second: how long until each screen shows it. A process may hold as many
 * sockets as it may open files (`ulimit -n`).
 */

const { values } = parseArgs({
  options: {
    sockets: { type: 'string', default: '19000' },
    pushes: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '20' },
    database: { type: 'string' },
  },
})
const sockets = Number(values.sockets)
const seconds = Number(values.seconds)

// The embedded engine's own memory comes and goes, and would hide what a socket takes.
await withPostgres(values.database, (database) =>
  withAgenda(sockets, database, async (agenda, dataDir) => {
    const floor = await measure('floor', agenda, dataDir, database)
    const product = await measure('product', agenda, dataDir, database)
    console.log(`\n${sockets} open screens of one process, ${values.pushes} votes a second`)
    console.table(
      Object.fromEntries(
        Object.keys(product).map((name) => {
          const [ours, theirs] = [product[name]!, floor[name]!]
          return [name, { product: ours, floor: theirs, ratio: round(ours / theirs) }]
        }),
      ),
    )
  }),
)

async function measure(
  which: Which,
  agenda: Agenda,
  dataDir: string,
  database: string | undefined,
): Promise<Record<string, number>> {
  const server = await startOne(which, agenda, dataDir, database)
  const empty = server.kilobytes()
  const crowds = new Crowds(agenda.tokens)
  try {
    const { tookMs: joinedMs } = await crowds.join(server.port, agenda.seminarId)
    await crowds.face(agenda.polls[0]!.id)
    const before = server.cpuSeconds()
    const sentAt = await voteAtPace(server.port, agenda)
    const used = (server.cpuSeconds() - before) / seconds
    await pause(2_000)
    const { tookMs, live } = await crowds.delays(sentAt)
    return {
      'everybody has joined after s': round(joinedMs / 1000),
      'sent → on a screen p50 ms': percentile(tookMs, 0.5),
      'sent → on a screen p95 ms': percentile(tookMs, 0.95),
      'sent → on a screen p99 ms': percentile(tookMs, 0.99),
      'shown, of all screens and votes': round(tookMs.length / (sockets * sentAt.length)),
      'share of a core': round(used),
      'memory per socket kB': round((server.kilobytes() - empty) / sockets),
      'screens still there': live,
    }
  } finally {
    crowds.stop()
    await server.stop()
  }
}

async function voteAtPace(port: number, { tokens, polls }: Agenda): Promise<number[]> {
  const poster = new Poster(port)
  const sentAt: number[] = []
  const everyMs = 1000 / Number(values.pushes)
  const began = performance.now()
  for (let n = 0; n < seconds * Number(values.pushes); n += 1) {
    sentAt.push(now())
    const answer = { recognition: 'yes' }
    void poster.post('/api/commands/poll.vote', tokens[n]!, { pollId: polls[0]!.id, answer })
    await pause(Math.max(0, began + (n + 1) * everyMs - performance.now()))
  }
  return sentAt
}
