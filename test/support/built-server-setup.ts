import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { builtServer } from './built-server.ts'
import { RunningServer } from './running-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What `npm run build` made; see `builtServer`. */
    build: string
    /** A data folder in which the server has started once, so that the next start is quick. */
    startedData: string
  }
}

/** Builds the server once for the run. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const build = await builtServer()
  provide('build', build)
  provide('startedData', await startedData(build))
}

/** Making the embedded database takes seconds, so it is made once and copied. */
export async function startedData(build: string): Promise<string> {
  const folder = join(build, 'started-data')
  if (existsSync(folder)) return folder
  const server = await RunningServer.start({ build })
  await server.stop()
  try {
    renameSync(server.dataDir, folder)
  } catch {
    await server.remove() // somebody else was first
  }
  return folder
}
