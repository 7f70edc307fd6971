import { startPostgres } from '../support/postgres.ts'
import { RunningServer } from '../support/running-server.ts'

/**
 * Kills a server while it makes and migrates its database, at a random moment, and starts it again.
 * Throws unless it starts. `binaries` are those of a PostgreSQL to do it with.
 */
export async function killWhileMigrating(
  build: string,
  binaries: string | undefined,
): Promise<void> {
  if (!binaries) {
    const server = await RunningServer.killed({ build }, Math.random() * 6_000)
    await server.restart().finally(() => server.remove())
    return
  }
  const postgres = await startPostgres(binaries)
  const env = { DATABASE_URL: postgres.urlOf('postgres') }
  const server = await RunningServer.killed({ build, env }, Math.random() * 2_000)
  await postgres.kill()
  await postgres.resume()
  await server
    .restart()
    .finally(() => server.remove())
    .finally(() => postgres.stop())
}
