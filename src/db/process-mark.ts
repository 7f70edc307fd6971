import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** What tells one process from all others, also from a later one that is given the same number. */
export interface ProcessMark {
  pid: number
  host: string
  /** Where process numbers mean the same: this boot of this kernel, this container. */
  space: string | undefined
  startedAt: string | undefined
}

export function markOfThisProcess(): ProcessMark {
  return {
    pid: process.pid,
    host: hostname(),
    space: space(),
    startedAt: stat(process.pid)?.startedAt,
  }
}

/** Undefined when that can't be told from here: another machine or container, or no way to ask. */
export function isRunning(mark: ProcessMark): boolean | undefined {
  if (mark.space === undefined || mark.space !== space()) return undefined
  if (!exists(mark.pid)) return false
  const found = stat(mark.pid)
  if (found && mark.startedAt) return found.startedAt === mark.startedAt && !found.isDead
  return undefined
}

function space(): string | undefined {
  if (process.platform !== 'linux') return `${process.platform} ${hostname()}`
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return undefined
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Linux only. The name in parentheses may hold anything, so what follows the last one is read. */
function stat(pid: number): { startedAt: string; isDead: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { startedAt: fields[19]!, isDead: fields[0] === 'Z' || fields[0] === 'X' }
  } catch {
    return undefined
  }
}
