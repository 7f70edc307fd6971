import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts a thread from a file that is named without its ending. In `dist` that is JavaScript; under
 * tsx and Vitest it is TypeScript, which a thread can't read until it has been taught to.
 */
export function startWorker(file: URL, options: WorkerOptions = {}): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${file.href}.js`), options)
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const teacher = new URL('./dist/esm/api/index.mjs', tsx).href
  const code = `
    import(${JSON.stringify(teacher)})
      .then(({ register }) => register())
      .then(() => import(${JSON.stringify(`${file.href}.ts`)}))`
  return new Worker(code, { ...options, eval: true, execArgv: [] })
}
