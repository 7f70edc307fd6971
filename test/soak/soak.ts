import { parseArgs } from 'node:util'
import { builtServer } from '../support/built-server.ts'
import { startedData } from '../support/built-server-setup.ts'
import { findPostgres } from '../support/postgres-binaries.ts'
import { signInCrew } from './crew.ts'
import { checkAllSent, checkSent, type Delivered } from './deliveries.ts'
import { driftIn } from './drift.ts'
import { embeddedGround, type Ground, postgresGround } from './ground.ts'
import { killWhileMigrating } from './migrating.ts'
import { playRound, type RoundReport } from './round.ts'
import { type SoakReport, soakTable } from './table.ts'

/*
 * `npm run soak -- --rounds 100`: kills server or database with SIGKILL at a random moment while
 * people vote, documents are read, saved and delivered, and a seminar is sealed; every tenth round
 * while a new database is made and migrated. Starts it again and looks whether everything that was
 * acknowledged is there, once. Ends with 1 at the first thing that is not.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    /** The longest that people work before somebody is killed. */
    work: { type: 'string', default: '1500' },
    engine: { type: 'string', default: 'both' },
  },
})
const rounds = Number(values.rounds)
const build = await builtServer()
const like = await startedData(build)
const binaries = findPostgres()
const grounds: [string, () => Promise<Ground>][] = []
if (values.engine !== 'postgres') grounds.push(['embedded', () => embeddedGround(build, like)])
if (values.engine !== 'embedded' && binaries) {
  grounds.push(['PostgreSQL', () => postgresGround(build, binaries)])
}

const reports: Record<string, SoakReport> = {}
for (const [name, prepare] of grounds) {
  const share = Math.ceil(rounds / grounds.length)
  reports[name] = await soak(name, await prepare(), share)
}
console.table(soakTable(reports))

async function soak(name: string, ground: Ground, share: number): Promise<SoakReport> {
  const { address } = ground.server
  const played: RoundReport[] = []
  const waiting: Delivered[] = []
  let twice = 0
  try {
    let crew = await signInCrew(address)
    for (let round = 1; round <= share; round += 1) {
      if (round > 1) crew = await signInCrew(address) // a token lasts for a quarter of an hour
      const victim = ground.victims[round % ground.victims.length]!
      if (round % 10 === 0) {
        await killWhileMigrating(build, name === 'embedded' ? undefined : binaries)
      }
      const report = await playRound(ground, crew, victim, Number(values.work))
      played.push(report)
      waiting.push(...report.delivered)
      twice += await checkSent(crew, address, waiting)
      console.log(`${name} ${round}/${share}: ${victim} killed, ${report.votes} votes kept`)
    }
    twice += await checkAllSent(crew, address, waiting)
    const drift = await ground.look(driftIn)
    if (drift.length > 0) {
      throw new Error(`The database contradicts itself: ${JSON.stringify(drift)}`)
    }
    return { played, twice }
  } catch (error) {
    console.error(`The server's last words:\n${ground.server.output.slice(-4_000)}`)
    throw error
  } finally {
    await ground.remove()
  }
}
