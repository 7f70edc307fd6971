import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const mostToStartMs = 110_000
const mostToStopMs = 20_000

export interface RunningOptions {
  /** The folder that `builtServer` made. */
  build: string
  /** A data folder to begin with a copy of; without it the server makes its own from nothing. */
  like?: string | undefined
  env?: NodeJS.ProcessEnv
}

/** The built server as a real process, with a port and a data folder of its own. */
export class RunningServer {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'tillkom-data-'))
  readonly address: string
  /** Everything it has written, also before a restart. */
  output = ''
  readonly #options: RunningOptions
  readonly #port: number
  #process: ChildProcess | undefined

  /** Resolves when it answers. */
  static async start(options: RunningOptions): Promise<RunningServer> {
    const server = new RunningServer(options, await freePort())
    if (options.like) cpSync(options.like, server.dataDir, { recursive: true })
    await server.restart()
    return server
  }

  /** One that is killed so long after it was started, however far it came. */
  static async killed(options: RunningOptions, afterMs: number): Promise<RunningServer> {
    const server = new RunningServer(options, await freePort())
    const child = server.spawn({ PORT: String(server.#port) })
    const ended = once(child, 'exit')
    const timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
    await ended
    clearTimeout(timer)
    return server
  }

  constructor(options: RunningOptions, port: number) {
    this.#options = options
    this.#port = port
    this.address = `http://localhost:${port}`
  }

  /** Starts it again on the same port and folder. */
  async restart(): Promise<void> {
    const child = this.spawn({ PORT: String(this.#port) })
    this.#process = child
    const deadline = Date.now() + mostToStartMs
    while (!(await this.#answers())) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`The server did not start:\n${this.output}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** Another process on the same folder, as when somebody starts the server twice. */
  spawn(env: NodeJS.ProcessEnv): ChildProcess {
    const child = spawn(process.execPath, ['dist/src/main.js'], {
      cwd: this.#options.build,
      env: { ...process.env, NODE_ENV: '', DATA_DIR: this.dataDir, ...this.#options.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text))
    }
    return child
  }

  /** Asks it to end, and waits until it has. Resolves to its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM')
  }

  /** As when the power goes: nothing is said, nothing is finished. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** For when the test is over. */
  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#process
    this.#process = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null)
      return child?.exitCode ?? null
    const exit = once(child, 'exit', { signal: AbortSignal.timeout(mostToStopMs) })
    child.kill(signal)
    const [code] = (await exit.catch((cause: unknown) => {
      throw new Error(`The server did not end within ${mostToStopMs} ms of ${signal}`, { cause })
    })) as [number | null]
    return code
  }

  /** Until it reaches its database. */
  async untilReady(): Promise<void> {
    const deadline = Date.now() + mostToStartMs
    while (!(await this.#answers('/readyz'))) {
      if (Date.now() > deadline) throw new Error(`The server is not ready:\n${this.output}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async #answers(path = '/healthz'): Promise<boolean> {
    try {
      return (await fetch(`${this.address}${path}`)).ok
    } catch {
      return false
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
