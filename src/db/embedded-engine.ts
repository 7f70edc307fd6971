import { Worker } from 'node:worker_threads'

/** What the worker is started with: a folder, or memory, perhaps filled from a snapshot. */
export interface EmbeddedSetup {
  folder?: string | undefined
  snapshot?: ArrayBuffer | undefined
}

/** What the worker is asked: a message in PostgreSQL's protocol, or one of ours. */
export type EmbeddedRequest = Uint8Array | 'close' | 'snapshot' | 'syncs'

/** Starts PGlite in a thread of its own, so that it never holds up the server's event loop. */
export async function startEngine(setup: EmbeddedSetup): Promise<Worker> {
  const worker = new Worker(file, { workerData: setup, execArgv: [] })
  await reply(worker, (message) => message === 'ready')
  return worker
}

/** Shuts the engine down in good order and ends the thread. */
export async function stopEngine(worker: Worker): Promise<void> {
  if (worker.threadId === -1) return // it has ended already
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.postMessage('close' satisfies EmbeddedRequest)
  await ended
}

export async function takeSnapshot(worker: Worker): Promise<ArrayBuffer> {
  worker.postMessage('snapshot' satisfies EmbeddedRequest)
  return (await reply<{ snapshot: ArrayBuffer }>(worker, has('snapshot'))).snapshot
}

/** How many times the engine has synced a file since it started. */
export async function countSyncs(worker: Worker): Promise<number> {
  worker.postMessage('syncs' satisfies EmbeddedRequest)
  return (await reply<{ syncs: number }>(worker, has('syncs'))).syncs
}

/** Under tsx and Vitest this file is TypeScript, and so is the worker; in `dist` both are not. */
const file = new URL(
  import.meta.url.endsWith('.ts') ? './embedded-worker-from-source.mjs' : './embedded-worker.js',
  import.meta.url,
)

function has(key: string) {
  return (message: unknown) => typeof message === 'object' && message !== null && key in message
}

function reply<T>(worker: Worker, isIt: (message: unknown) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      if (isIt(message)) done(() => resolve(message as T))
    }
    const onError = (error: Error) => done(() => reject(error))
    const onExit = () => done(() => reject(new Error('The embedded database stopped')))
    const done = (settle: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}
