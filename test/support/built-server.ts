import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['src', 'bot', 'tab', 'package.json', 'tsconfig.json']
const howToBuild = ['vite.config.ts', 'vite.server.config.ts']

/**
 * What `npm run build` makes of the sources as they are now, in a folder of its own: `dist/` may be
 * older, and somebody may be running it. Built once for the same sources.
 */
export async function builtServer(): Promise<string> {
  const folder = join(tmpdir(), `tillkom-server-${fingerprint()}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}-${process.pid}`
  mkdirSync(unfinished)
  for (const name of [...sources, ...howToBuild]) {
    cpSync(join(root, name), join(unfinished, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(unfinished, 'node_modules'), 'junction')
  await run('npm', ['run', 'build'], { cwd: unfinished, env: productionEnv() })
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true }) // somebody else was first
  }
  return folder
}

/** The pages of a build, as they are served. */
export function webIn(build: string): string {
  return join(build, 'dist/web')
}

const run = promisify(execFile)

/** Without what Vitest has set: with its NODE_ENV React would come in its slow form. */
function productionEnv(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production' }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of [...sources, ...howToBuild, 'package-lock.json']) {
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
