import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A secret key that this machine makes for itself the first time and keeps in the data folder,
 * readable only by whoever runs the server. In production keys come from the environment.
 */
export async function keptKey(folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.key`)
  await mkdir(folder, { recursive: true })
  return (await keyIn(path)) ?? (await makeKey(path))
}

async function makeKey(path: string): Promise<string> {
  const key = randomBytes(32).toString('base64')
  const draft = `${path}.${randomUUID()}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(key)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(draft, path) // all of it or nothing, and never over a key that is in use
    return key
  } catch (error) {
    const theirs = await keyIn(path)
    if (!theirs) throw error
    return theirs
  } finally {
    await unlink(draft)
  }
}

async function keyIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
