import type { Store } from '../../src/db/database.ts'
import { openStore } from '../../src/db/open.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { RunningServer } from '../support/running-server.ts'

/** A server with its database, of which something can be killed. */
export interface Ground {
  server: RunningServer
  /** What can be killed, and comes back by `recover`. */
  victims: ('server' | 'database')[]
  kill: (victim: 'server' | 'database') => Promise<void>
  /** Starts again what was killed, and waits until the server takes people in. */
  recover: () => Promise<void>
  /** Looks into the database while no server is using it. */
  look: <T>(use: (store: Store) => Promise<T>) => Promise<T>
  remove: () => Promise<void>
}

/** The embedded database dies with its server. `like` is a data folder to begin with a copy of. */
export async function embeddedGround(build: string, like: string): Promise<Ground> {
  const server = await RunningServer.start({ build, like })
  return {
    server,
    victims: ['server'],
    kill: () => server.kill(),
    recover: () => server.restart(),
    async look(use) {
      await server.stop()
      const store = await openStore({ databaseUrl: undefined, dataDir: server.dataDir })
      return use(store).finally(() => store.close())
    },
    remove: () => server.remove(),
  }
}

/** A PostgreSQL of its own; either of the two may be killed. */
export async function postgresGround(build: string, binaries: string): Promise<Ground> {
  const postgres = await startPostgres(binaries)
  const databaseUrl = postgres.urlOf('postgres')
  const server = await RunningServer.start({ build, env: { DATABASE_URL: databaseUrl } })
  const killed = new Set<string>()
  return {
    server,
    victims: ['server', 'database'],
    async kill(victim) {
      killed.add(victim)
      await (victim === 'server' ? server.kill() : postgres.kill())
    },
    async recover() {
      if (killed.delete('database')) await postgres.resume()
      if (killed.delete('server')) await server.restart()
      await server.untilReady()
    },
    look: (use) => lookInto(postgres, use),
    async remove() {
      await server.remove()
      await postgres.stop()
    },
  }
}

async function lookInto<T>(postgres: PostgresServer, use: (store: Store) => Promise<T>) {
  const store = await openPostgres({ url: postgres.urlOf('postgres') })
  return use(store).finally(() => store.close())
}
