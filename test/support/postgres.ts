import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killFamily } from './process-family.ts'

export interface PostgresServer {
  urlOf: (database: string) => string
  /** Stops it without removing anything; `resume` starts it again at the same address. */
  halt: () => Promise<void>
  resume: () => Promise<void>
  /** As when the power goes: every process of it at once. `resume` starts it again. */
  kill: () => Promise<void>
  /** Of the process that is the parent of all others. */
  pid: () => number
  stop: () => Promise<void>
}

/** A PostgreSQL server of its own: own folder, own port on loopback, gone when stopped. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'tillkom-postgres-'))
  const user = unprivilegedUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(binaries, 'initdb'),
    ['--pgdata', data, '--auth=trust', '--username=postgres', '--locale=C.UTF-8', '--no-sync'],
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  const port = await freePort()
  const start = () => {
    const address = ['-k', folder, '-h', '127.0.0.1', '-p', String(port)]
    return spawn(join(binaries, 'postgres'), ['-D', data, ...address], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  }
  let server = start()
  await ready(server)

  const halt = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGINT') // ends what is under way instead of waiting for it
    await ended
  }
  return {
    urlOf: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    halt,
    async resume() {
      server = start()
      await ready(server)
    },
    async kill() {
      const ended = once(server, 'exit')
      await killFamily(server.pid!) // until all are gone what they share is still in use
      await ended
    },
    pid: () => server.pid!,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) await halt()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function idOf(option: '-u' | '-g'): number {
  return Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)))
    server.stderr!.on('data', (part) => {
      log = (log + part).slice(-5_000)
      if (log.includes('ready to accept connections')) resolve()
    })
  })
}
