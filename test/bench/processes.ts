import { type ChildProcess, execFileSync, spawn, type StdioOptions } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { childrenOf } from '../support/process-family.ts'

/** The server gets one core and the participants another, where the machine lets us choose. */
export type Core = 0 | 1

const canPin = isThere('taskset')

/** With `canTalk` the two exchange messages (`process.send`). Without a core it runs on any. */
export function startOnCore(
  core: Core | undefined,
  command: string,
  args: string[],
  options: { env?: NodeJS.ProcessEnv; log?: string; canTalk?: boolean } = {},
): ChildProcess {
  const [program, ...rest] =
    canPin && core !== undefined
      ? ['taskset', '-c', String(core), command, ...args]
      : [command, ...args]
  const output = options.log ? openSync(options.log, 'a') : 'inherit'
  const channels: StdioOptions = options.log
    ? ['ignore', output, output]
    : ['pipe', 'pipe', 'inherit']
  return spawn(program!, rest, {
    env: { ...process.env, ...options.env },
    stdio: options.canTalk ? [...channels, 'ipc'] : channels,
  })
}

export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** Seconds of processor time that a process and its threads have used (Linux: `/proc`). */
export function cpuSeconds(pid: number): number {
  const [user, system] = times(pid)
  return (user! + system!) / ticksPerSecond
}

/** The same of a process and all that it has started, also of those that have ended. */
export function familyCpuSeconds(pid: number): number {
  const own = times(pid).reduce((sum, ticks) => sum + ticks, 0) / ticksPerSecond
  return own + childrenOf(pid).reduce((sum, child) => sum + lateSeconds(child), 0)
}

function lateSeconds(pid: number): number {
  try {
    return cpuSeconds(pid)
  } catch {
    return 0 // it ended just now
  }
}

const ticksPerSecond = 100

/** Of itself in programs and in the kernel, and the same of its children that have ended. */
function times(pid: number): number[] {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return fields.slice(11, 15).map(Number)
}

export function residentMegabytes(pid: number): number {
  return Math.round(residentKilobytes(pid) / 1024)
}

export function residentKilobytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

export async function untilItListens(port: number, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(50)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    if (await answers(port)) return
  }
  throw new Error('the server did not listen within a minute')
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
