import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { round } from '../figures.ts'
import type { Agenda } from '../replicas/agenda.ts'
import { Crowds } from '../replicas/crowds.ts'
import { startOne, type Which, withAgenda, withPostgres } from './one-server.ts'

/*
 * `npm run bench -- --idle 5000 --minutes 10`: so many screens that nothing happens on: what each of
 * them takes, and whether they are all there at the end.
 */

const { values } = parseArgs({
  options: {
    idle: { type: 'string', default: '5000' },
    minutes: { type: 'string', default: '1' },
    database: { type: 'string' },
  },
})
const sockets = Number(values.idle)

// The embedded engine's own memory comes and goes, and would hide what a socket takes.
await withPostgres(values.database, async (database) => {
  // Side by side, with people of their own: a token holds for a quarter of an hour.
  const idle = async (which: Which) => {
    let row: object = {}
    await withAgenda(sockets, database, async (agenda, dataDir) => {
      row = await measure(which, agenda, dataDir, database)
    })
    return row
  }
  const [product, floor] = await Promise.all([idle('product'), idle('floor')])
  console.log(`\n${sockets} idle screens for ${values.minutes} min`)
  console.table({ product, floor })
})

async function measure(
  which: Which,
  agenda: Agenda,
  dataDir: string,
  database: string | undefined,
): Promise<object> {
  const server = await startOne(which, agenda, dataDir, database)
  const crowds = new Crowds(agenda.tokens)
  try {
    await pause(3_000) // until what starting took has been given back
    const empty = server.kilobytes()
    await crowds.join(server.port, agenda.seminarId)
    const joined = server.kilobytes()
    const before = server.cpuSeconds()
    await pause(Number(values.minutes) * 60_000)
    const { live } = await crowds.delays([])
    return {
      'kB per socket, just joined': round((joined - empty) / sockets),
      'kB per socket, at the end': round((server.kilobytes() - empty) / sockets),
      'CPU s a minute': round((server.cpuSeconds() - before) / Number(values.minutes)),
      'screens still there': live,
    }
  } finally {
    crowds.stop()
    await server.stop()
  }
}
