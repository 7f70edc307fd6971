import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { pages, webConfig } from '../../vite.config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['tab', 'src', 'vite.config.ts', 'package-lock.json']

/** The folder of a production build of the pages as they are now. Built once for the same sources. */
export async function builtTab(): Promise<string> {
  const folder = join(tmpdir(), `tillkom-tab-${fingerprint()}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}-${process.pid}`
  await inProduction(() =>
    build({ ...webConfig(pages, unfinished), configFile: false, logLevel: 'warn' }),
  )
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true }) // somebody else was first
  }
  return folder
}

/** Vite heeds NODE_ENV, which Vitest has set to something else: React would come in its slow form. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await work()
  } finally {
    process.env['NODE_ENV'] = before
  }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return [path]
  }
}
