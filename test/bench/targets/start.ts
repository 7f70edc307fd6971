import { parseArgs } from 'node:util'
import { findPostgres } from '../../support/postgres-binaries.ts'
import { startPostgres } from '../../support/postgres.ts'
import { median, round } from '../figures.ts'
import type { Agenda } from '../replicas/agenda.ts'
import { startOne, type Which, withAgenda } from './one-server.ts'

/*
 * `npm run bench -- --start`: from starting the process to its first answer, with data that is there
 * already, beside the floor.
 */

const { values } = parseArgs({
  options: {
    start: { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
  },
})

const table: Record<string, object> = {}
await withAgenda(100, undefined, async (agenda, dataDir) => {
  const floor = await starts('floor', agenda, dataDir)
  table['embedded database'] = row(await starts('product', agenda, dataDir), floor)
})
const binaries = findPostgres()
if (binaries) {
  const postgres = await startPostgres(binaries)
  const url = postgres.urlOf('postgres')
  await withAgenda(100, url, async (agenda, dataDir) => {
    const floor = await starts('floor', agenda, dataDir)
    table['PostgreSQL'] = row(await starts('product', agenda, dataDir, url), floor)
  })
  await postgres.stop()
}
console.log(`\nFrom start to the first answer, ms, median of ${values.rounds} starts`)
console.table(table)

async function starts(
  which: Which,
  agenda: Agenda,
  dataDir: string,
  databaseUrl?: string,
): Promise<number> {
  const took: number[] = []
  for (let n = 0; n < Number(values.rounds); n += 1) {
    const began = performance.now()
    const server = await startOne(which, agenda, dataDir, databaseUrl)
    await fetch(`http://127.0.0.1:${server.port}/readyz`)
    took.push(performance.now() - began)
    await server.stop()
  }
  return median(took)
}

function row(product: number, floor: number): object {
  return { product: round(product), floor: round(floor), ratio: round(product / floor) }
}
