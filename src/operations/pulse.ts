import { randomUUID } from 'node:crypto'
import type { Store } from '../db/database.ts'
import type { Log } from '../log.ts'
import { deleteServer, saveServer } from './repository.ts'

export const pulseEveryMs = 30_000

interface PulseParts {
  store: Store
  now: () => Date
  screens: () => number
  log: Log
}

/** Tells the database every half minute that this process is there, for whoever asks how things are. */
export class Pulse {
  readonly #parts: PulseParts
  readonly #id = randomUUID()
  readonly #startedAt: Date
  #timer: NodeJS.Timeout | undefined
  #beating: Promise<void> = Promise.resolve()

  constructor(parts: PulseParts) {
    this.#parts = parts
    this.#startedAt = parts.now()
  }

  start(): void {
    this.#beat()
    this.#timer = setInterval(() => this.#beat(), pulseEveryMs).unref()
  }

  /** What it can't say any more, the others notice by its silence. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#beating
    await deleteServer(this.#parts.store, this.#id).catch(() => {})
  }

  #beat(): void {
    const { store, now, screens, log } = this.#parts
    const mark = { id: this.#id, startedAt: this.#startedAt, screens: screens() }
    const at = now()
    const forgotten = new Date(at.getTime() - 10 * pulseEveryMs)
    this.#beating = saveServer(store, mark, at, forgotten).catch((error: unknown) =>
      log.warn({ error }, 'could not say that this process is there'),
    )
  }
}
