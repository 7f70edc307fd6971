import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { embeddedStore } from '../../src/db/embedded.ts'
import { startEngine, takeSnapshot } from '../../src/db/embedded-engine.ts'
import { migrate } from '../../src/db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A file with what an embedded engine that has just been migrated holds. */
    embeddedSnapshot: string
  }
}

const folder = 'node_modules/.cache/tillkom'
const migrations = 'src/db/migrations'

/** Making a database takes seconds, so it is made when the migrations or the engine are new. */
export default async function setup({ provide }: TestProject) {
  const file = join(folder, `${digest()}.tar`)
  if (!existsSync(file)) await make(file)
  provide('embeddedSnapshot', file)
}

async function make(file: string): Promise<void> {
  const engine = await startEngine({})
  const store = embeddedStore(engine, fail)
  await migrate(store)
  const snapshot = await takeSnapshot(engine)
  await store.close()

  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) removeIfOld(join(folder, name))
  writeFileSync(`${file}.${process.pid}`, new Uint8Array(snapshot))
  renameSync(`${file}.${process.pid}`, file)
}

/** Another run may be using what is not ours; nobody uses yesterday's. */
function removeIfOld(file: string): void {
  if (Date.now() - statSync(file).mtimeMs > 24 * 60 * 60_000) rmSync(file)
}

function digest(): string {
  const hash = createHash('sha256').update(
    readFileSync('node_modules/@electric-sql/pglite/package.json'),
  )
  for (const name of readdirSync(migrations).sort())
    hash.update(readFileSync(join(migrations, name)))
  return hash.digest('hex').slice(0, 20)
}

function fail(reason: Error): void {
  throw reason
}
