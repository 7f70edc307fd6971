import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../../../src/db/database.ts'
import { stop } from '../processes.ts'
import type { Cluster, Ground } from './cluster.ts'

interface Scene {
  ground: Ground
  cluster: Cluster
  store: Store
}

/** The name that the connections for news give themselves (`src/db/postgres.ts`). */
const isListener = `application_name = 'tillkom news'`

export interface Fault {
  name: string
  /** Resolves to what puts it right afterwards, if it does not by itself. */
  strike: (scene: Scene) => Promise<(() => void) | void>
}

/** What goes wrong while everybody votes, each with a poll of its own. */
export const faults: Fault[] = [
  {
    name: 'a replica is killed',
    strike: ({ cluster }) => stop(cluster.replicas[0]!.process, 'SIGKILL'),
  },
  {
    name: 'LISTEN connections are cut',
    strike: async ({ store }) => {
      await store.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where ${isListener}`,
      )
    },
  },
  {
    name: 'a LISTEN connection goes silent',
    strike: async ({ store }) => {
      const { rows } = await store.query<{ pid: number }>(
        `select pid from pg_stat_activity where ${isListener} limit 1`,
      )
      const { pid } = rows[0]!
      process.kill(pid, 'SIGSTOP')
      return () => void process.kill(pid, 'SIGCONT')
    },
  },
  {
    name: 'PostgreSQL is restarted',
    async strike({ ground: { postgres } }) {
      await postgres.halt()
      await pause(1_000)
      await postgres.resume()
    },
  },
  {
    name: 'PostgreSQL is killed',
    async strike({ ground: { postgres } }) {
      await postgres.kill()
      await postgres.resume()
    },
  },
]
