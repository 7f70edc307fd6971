import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../support/postgres.ts'
import { findPostgres } from '../../support/postgres-binaries.ts'
import {
  cpuSeconds,
  freePort,
  residentKilobytes,
  startOnCore,
  stop,
  untilItListens,
} from '../processes.ts'
import { logOf } from '../programme.ts'
import { type Agenda, prepareAgenda } from '../replicas/agenda.ts'

export type Which = 'product' | 'floor'

export interface OneServer {
  port: number
  cpuSeconds: () => number
  kilobytes: () => number
  stop: () => Promise<void>
}

/** A data folder with a seminar of so many participants, for as long as it is used. */
export async function withAgenda(
  participants: number,
  databaseUrl: string | undefined,
  use: (agenda: Agenda, dataDir: string) => Promise<void>,
): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tillkom-bench-'))
  try {
    await use(await prepareAgenda({ databaseUrl, dataDir }, participants, 1), dataDir)
  } finally {
    await rm(dataDir, { recursive: true })
  }
}

/** With the one that is named, or one of its own, or none where there is no PostgreSQL here. */
export async function withPostgres(
  named: string | undefined,
  use: (databaseUrl: string | undefined) => Promise<void>,
): Promise<void> {
  const binaries = named ? undefined : findPostgres()
  if (!binaries) return use(named)
  const postgres = await startPostgres(binaries)
  return use(postgres.urlOf('postgres')).finally(() => postgres.stop())
}

/** The built server, or the floor, on a core of its own. */
export async function startOne(
  which: Which,
  agenda: Agenda,
  dataDir: string,
  databaseUrl?: string,
): Promise<OneServer> {
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    POLL_ID: agenda.polls[0]!.id,
    TOKEN_KEY: await readFile(join(dataDir, 'token.key'), 'utf8'),
    ...(databaseUrl && { DATABASE_URL: databaseUrl }),
  }
  const args =
    which === 'product' ? ['dist/src/main.js'] : ['--import', 'tsx', 'test/bench/floor-server.ts']
  const server = startOnCore(0, 'node', args, { env, log: logOf(dataDir) })
  await untilItListens(port, server).catch(async (error: Error) => {
    throw new Error(`${error.message}:\n${await readFile(logOf(dataDir), 'utf8')}`)
  })
  return {
    port,
    cpuSeconds: () => cpuSeconds(server.pid!),
    kilobytes: () => residentKilobytes(server.pid!),
    stop: () => stop(server),
  }
}
