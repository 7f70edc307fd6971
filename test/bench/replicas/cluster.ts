import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keptKey } from '../../../src/local/keys.ts'
import { type PostgresServer, startPostgres } from '../../support/postgres.ts'
import { findPostgres } from '../../support/postgres-binaries.ts'
import { sum } from '../figures.ts'
import {
  cpuSeconds,
  familyCpuSeconds,
  freePort,
  startOnCore,
  untilItListens,
} from '../processes.ts'
import { stop as end } from '../processes.ts'
import { startProxies } from './proxy.ts'

/** Several servers on one PostgreSQL behind a proxy; all real processes, all on this machine. */
export interface Cluster {
  /** Where people come in. */
  port: number
  replicas: Replica[]
  /** Seconds of processor time so far. */
  cpu: () => { replicas: number; proxy: number }
  stop: () => Promise<void>
}

export interface Replica {
  port: number
  process: ChildProcess
}

export interface Ground {
  folder: string
  postgres: PostgresServer
  databaseUrl: string
  databaseCpu: () => number
  remove: () => Promise<void>
}

/** A PostgreSQL of its own, since it is to be restarted, and a folder for keys and logs. */
export async function prepareGround(): Promise<Ground> {
  const binaries = findPostgres()
  if (!binaries)
    throw new Error('Replicas share a PostgreSQL server, and none is to be found here.')
  const folder = await mkdtemp(join(tmpdir(), 'tillkom-replicas-'))
  const postgres = await startPostgres(binaries)
  return {
    folder,
    postgres,
    databaseUrl: postgres.urlOf('postgres'),
    databaseCpu: () => familyCpuSeconds(postgres.pid()),
    async remove() {
      await postgres.stop()
      await rm(folder, { recursive: true })
    },
  }
}

/** `floor`: the same servers with nothing behind them, which tell each other through us. */
export async function startCluster(
  which: 'product' | 'floor',
  { folder, databaseUrl }: Ground,
  { count, connections, pollId }: { count: number; connections: number; pollId: string },
): Promise<Cluster> {
  const env: NodeJS.ProcessEnv = {
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'error',
    POLL_ID: pollId,
    TOKEN_KEY: await keptKey(folder, 'token'),
  }
  const args =
    which === 'product' ? ['dist/src/main.js'] : ['--import', 'tsx', 'test/bench/floor-server.ts']
  const replicas: Replica[] = []
  for (let index = 0; index < count; index += 1) {
    const port = await freePort()
    const options = {
      env: { ...env, PORT: String(port) },
      log: join(folder, `replica-${index}.log`),
    }
    const process = startOnCore(undefined, 'node', args, { ...options, canTalk: which === 'floor' })
    replicas.push({ port, process })
    await untilItListens(port, process)
  }
  if (which === 'floor') relay(replicas)
  const port = await freePort()
  const proxies = await startProxies(folder, {
    port,
    replicas: replicas.map((replica) => replica.port),
    connections,
  })
  const now = () => ({
    replicas: sum(replicas.map((replica) => usedBy(replica.process))),
    proxy: sum(proxies.map(usedBy)),
  })
  return {
    port,
    replicas,
    cpu: now,
    async stop() {
      await Promise.all(replicas.map((replica) => end(replica.process, 'SIGKILL')))
      await Promise.all(proxies.map((proxy) => end(proxy, 'SIGKILL')))
    },
  }
}

function relay(replicas: Replica[]): void {
  for (const { process } of replicas) {
    process.on('message', (votes: number) => {
      for (const other of replicas) if (other.process !== process) other.process.send(votes)
    })
  }
}

/** What one that has been killed has used is no longer known. */
function usedBy(child: ChildProcess): number {
  return child.exitCode === null && child.signalCode === null ? cpuSeconds(child.pid!) : 0
}
