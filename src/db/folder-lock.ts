import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from '../start-error.ts'
import { isRunning, markOfThisProcess, type ProcessMark } from './process-mark.ts'

export interface FolderLock {
  release: () => Promise<void>
}

/**
 * Makes this process the only one in a folder, or throws and says who is there. What a killed
 * process left behind is recognised and taken over. `onLost` is called if somebody else is found
 * in the folder later on, or if it can't be reached any more: end the process at once.
 *
 * Whoever wants the folder looks at the latest lock file, say `lock.7`, and if its owner is gone,
 * tries to be the one who makes `lock.8`; the file system lets only one succeed. The latest file
 * is never removed, not even by its owner, so nobody can act on a look that has become untrue.
 */
export async function lockFolder(
  folder: string,
  onLost: (reason: Error) => void,
  { beatMs = 2_000, patienceMs = 10_000 } = {},
): Promise<FolderLock> {
  for (;;) {
    const latest = await latestLock(folder)
    if (latest > 0) await refuseIfHeld(folder, latest, patienceMs)
    if (await claim(folder, latest + 1)) return hold(folder, latest + 1, onLost, beatMs)
  }
}

async function latestLock(folder: string): Promise<number> {
  return Math.max(0, ...(await listLocks(folder)))
}

async function listLocks(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names.flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? []).map(Number)
}

function pathOf(folder: string, lock: number): string {
  return join(folder, `lock.${lock}`)
}

async function refuseIfHeld(folder: string, lock: number, patienceMs: number): Promise<void> {
  const owner = await findOwner(pathOf(folder, lock), patienceMs)
  if (!owner) return
  throw new StartError(
    `${folder} is in use by process ${owner.pid} on ${owner.host}. Two at once would destroy the ` +
      'data. Stop that process, or give this one another DATA_DIR, or let both share a PostgreSQL ' +
      'server (DATABASE_URL).',
  )
}

/**
 * Where the process table can tell whether the owner lives, that counts and takes no time. Where
 * it can't (another container or machine), an owner that lives touches its file.
 */
async function findOwner(path: string, patienceMs: number): Promise<ProcessMark | undefined> {
  const firstSeen = await lastTouched(path)
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await delay(100)) {
    const text = await readFile(path, 'utf8').catch(ignoreMissing)
    if (text === undefined || text === released) return undefined
    const owner = parse(text)
    const running = owner && isRunning(owner)
    if (running === false) return undefined
    if (running || (owner && (await lastTouched(path)) !== firstSeen)) return owner
  }
  return undefined
}

async function lastTouched(path: string): Promise<number | undefined> {
  return (await stat(path).catch(ignoreMissing))?.mtimeMs
}

/** True if we made the file and nobody is ahead of us. */
async function claim(folder: string, lock: number): Promise<boolean> {
  const path = pathOf(folder, lock)
  try {
    await writeFile(path, JSON.stringify(markOfThisProcess()), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  const locks = await listLocks(folder)
  if (locks.some((other) => other > lock)) {
    await rm(path, { force: true })
    return false
  }
  for (const older of locks) if (older < lock) await rm(pathOf(folder, older), { force: true })
  return true
}

function hold(
  folder: string,
  lock: number,
  onLost: (reason: Error) => void,
  beatMs: number,
): FolderLock {
  const path = pathOf(folder, lock)
  const beat = async () => {
    try {
      await utimes(path, new Date(), new Date())
      if ((await latestLock(folder)) > lock) throw new Error('Another process has taken it over')
    } catch (cause) {
      clearInterval(timer)
      if (!isReleased) onLost(new Error(`Lost hold of ${folder}`, { cause }))
    }
  }
  const timer = setInterval(() => void beat(), beatMs).unref()
  let isReleased = false
  return {
    async release() {
      isReleased = true
      clearInterval(timer)
      await writeFile(path, released)
    },
  }
}

const released = 'released'

function parse(text: string): ProcessMark | undefined {
  try {
    return JSON.parse(text) as ProcessMark
  } catch {
    return undefined // its owner is writing it just now, or died while doing so
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
