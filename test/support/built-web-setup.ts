import type { TestProject } from 'vitest/node'
import { builtServer, webIn } from './built-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built pages. */
    web: string
  }
}

/** Builds the pages once for the run, as `npm run build` does. */
export default async function setup({ provide }: TestProject): Promise<void> {
  provide('web', webIn(await builtServer()))
}
