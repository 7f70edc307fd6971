import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartError } from '../start-error.ts'
import { syncFolder } from './durable-folder.ts'
import { startEngine, stopEngine } from './embedded-engine.ts'

/** The PostgreSQL that PGlite is made of. A folder from another does not open. */
export const embeddedMajor = 18

/**
 * Makes the folder if it is not there, and refuses one that this engine can't read. It is made
 * beside its place and moved there when it is complete and on disk, so that a start that is cut
 * off leaves nothing half made. A thread of its own, because making it costs 500 MB of memory.
 * With a snapshot (`takeSnapshot`) it is made as that was.
 */
export async function prepareFolder(folder: string, snapshot?: ArrayBuffer): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return refuseOtherMajor(folder)

  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  await stopEngine(await startEngine({ folder: unfinished, snapshot }))
  await syncTree(unfinished)
  await rename(unfinished, folder)
  syncFolder(dirname(folder))
}

async function refuseOtherMajor(folder: string): Promise<void> {
  const major = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (major === String(embeddedMajor)) return
  throw new StartError(
    `The data in ${folder} was written by PostgreSQL ${major}, and this version of the program ` +
      `has PostgreSQL ${embeddedMajor}. Nothing has been changed. Start the version that wrote it.`,
  )
}

/** The engine syncs what it writes from now on, and takes for granted what it found. */
async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await syncTree(path)
    else await syncFile(path)
  }
  syncFolder(folder)
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
