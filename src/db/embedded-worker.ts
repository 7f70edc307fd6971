import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { DurableFolder, durableParameters } from './durable-folder.ts'
import type { EmbeddedRequest, EmbeddedSetup } from './embedded-engine.ts'

const port = parentPort!
const { folder, snapshot } = workerData as EmbeddedSetup
let syncs = 0

const engine = await PGlite.create({
  fs: folder === undefined ? undefined : new DurableFolder(folder, () => (syncs += 1)),
  loadDataDir: snapshot && new Blob([snapshot]),
  startParams: [...durableParameters, ...modestParameters()],
})
stopWhenBroken()
port.on('message', (request: EmbeddedRequest) => void answer(request))
port.postMessage('ready')

async function answer(request: EmbeddedRequest): Promise<void> {
  if (request === 'close') {
    await engine.close()
    port.close()
  } else if (request === 'snapshot') {
    port.postMessage({ snapshot: await (await engine.dumpDataDir('none')).arrayBuffer() })
  } else if (request === 'syncs') {
    port.postMessage({ syncs })
  } else {
    const answer = await converse(request)
    port.postMessage(answer, [answer.buffer])
  }
}

/** Passes on what the driver says in PostgreSQL's protocol, and what the engine says back. */
async function converse(message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  await engine.execProtocolRawStream(message, {
    syncToFs: false, // nothing to do with fsync: it is for file systems in a browser
    onRawData: (part) => parts.push(part.slice()), // a view of the engine's memory, which moves
  })
  const answer = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    answer.set(part, at)
    at += part.length
  }
  return answer
}

/**
 * PGlite catches whatever the engine throws and goes on as if it had answered. Only one kind is
 * harmless: the jump by which PostgreSQL leaves a statement that failed. After anything else (out
 * of memory, a panic because a sync failed) the engine must not be asked again.
 */
function stopWhenBroken(): void {
  const module = engine.Module
  const step = module._PostgresMainLoopOnce
  module._PostgresMainLoopOnce = () => {
    try {
      step()
    } catch (error) {
      if ((error as { status?: number }).status !== statementFailed) stop(error)
      throw error
    }
  }
}

function stop(error: unknown): never {
  port.postMessage({ broken: String(error) })
  process.exit(1) // ends this thread only
}

const statementFailed = 100

/** Fit for a small server: a fraction of the memory, and a log that stays small and quick to replay. */
function modestParameters(): string[] {
  const settings = ['shared_buffers=32MB', 'min_wal_size=32MB', 'max_wal_size=128MB']
  return settings.flatMap((setting) => ['-c', setting])
}
