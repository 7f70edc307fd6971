import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Process ids of what a process has started (Linux: `/proc`). */
export function childrenOf(pid: number): number[] {
  const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return list ? list.split(' ').map(Number) : []
}

/** Kills a process and what it has started as hard as it goes, and waits until they are gone. */
export async function killFamily(pid: number): Promise<void> {
  const family = [pid, ...childrenOf(pid)]
  for (const each of family) killIfThere(each)
  while (family.some(isAlive)) await pause(5)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}

/** One that has died and whose parent has not looked yet is not alive. */
function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
