import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { pushCount, pushTime } from '../metrics/metrics.ts'
import type { Viewer } from '../reads/live.ts'
import type { Connection } from './connection.ts'

/** A screen of a unit's feedback looks at it as `reader`, and of its draft as `writer`. */
export type RoomViewer = Viewer | 'reader' | 'writer'

/** Makes the message, as a frame, for each kind of viewer that is asked for. */
export type Render = (
  viewers: ReadonlySet<RoomViewer>,
  present: ReadonlySet<string>,
) => Promise<ReadonlyMap<RoomViewer, Buffer>>

/** Sockets that are written to before others get their turn on the event loop. */
const chunk = 500

/**
 * The open screens of one seminar, or of one unit's feedback. The first change goes out at once;
 * a burst becomes one message per interval, and two broadcasts never overlap.
 */
export class Room {
  readonly #render: Render
  readonly #onError: (error: unknown) => void
  readonly #connections = new Map<Connection, RoomViewer>()
  readonly #tryAgainMs: number
  /** Who looks, worked out once for as long as nobody comes or goes. */
  #audience: Audience | undefined
  #isStale = false
  #isBusy = false

  constructor(render: Render, onError: (error: unknown) => void, tryAgainMs = 2_000) {
    this.#render = render
    this.#onError = onError
    this.#tryAgainMs = tryAgainMs
  }

  get isEmpty(): boolean {
    return this.#connections.size === 0
  }

  get size(): number {
    return this.#connections.size
  }

  /** Who takes part at these screens. The same set until somebody comes or goes. */
  get present(): ReadonlySet<string> {
    return this.#audienceNow().present
  }

  /** Milliseconds from one broadcast to the next. */
  get beatMs(): number {
    return beatFor(this.#connections.size)
  }

  /** A new screen is told by the same message as all others; there is no separate way to catch up. */
  join(connection: Connection, viewer: RoomViewer): void {
    this.#connections.set(connection, viewer)
    this.#audience = undefined
    this.changed()
  }

  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return
    this.#audience = undefined
    this.changed()
  }

  changed(): void {
    this.#isStale = true
    if (!this.#isBusy) void this.#broadcastUntilFresh()
  }

  closeAll(code: number, reason: string): void {
    for (const connection of this.#connections.keys()) connection.close(code, reason)
  }

  async #broadcastUntilFresh(): Promise<void> {
    this.#isBusy = true
    while (this.#isStale && !this.isEmpty) {
      this.#isStale = false
      const began = performance.now()
      await this.#broadcast().catch((error: unknown) => this.#failed(error))
      const tookMs = performance.now() - began
      pushTime(tookMs)
      await pause(Math.max(this.beatMs - tookMs, tookMs)) // others get half of the time at least
    }
    this.#isBusy = false
  }

  async #broadcast(): Promise<void> {
    const { viewers, present } = this.#audienceNow()
    const messages = await this.#render(viewers, present)
    let written = 0
    for (const [connection, viewer] of this.#connections) {
      const message = messages.get(viewer)
      if (message) connection.send(message)
      if (++written % chunk === 0) await nextTurn()
    }
    pushCount({}, written)
  }

  #audienceNow(): Audience {
    this.#audience ??= audienceOf(this.#connections)
    return this.#audience
  }

  /** What could not be shown may have been the last change for long. */
  #failed(error: unknown): void {
    this.#onError(error)
    setTimeout(() => this.changed(), this.#tryAgainMs).unref()
  }
}

interface Audience {
  viewers: ReadonlySet<RoomViewer>
  /** People, not screens: somebody with two windows is one. */
  present: ReadonlySet<string>
}

function audienceOf(connections: ReadonlyMap<Connection, RoomViewer>): Audience {
  const people = new Set<string>()
  for (const [{ personId }, viewer] of connections) {
    if (viewer === 'participant') people.add(personId)
  }
  return { viewers: new Set(connections.values()), present: people }
}

/**
 * Milliseconds between two broadcasts: not noticeable in a small room, and in a large one long
 * enough that writing to every socket takes a small part of it.
 */
export function beatFor(screens: number): number {
  return Math.min(250, 25 + screens * 0.07)
}
