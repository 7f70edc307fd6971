import type { Connection } from './connection.ts'
import { freshMs, presencePauseFor } from './pace.ts'

/**
 * The screens of a room that show the same, what they were sent last, and what they have yet to be
 * told. Times are those of one clock, in milliseconds.
 */
export class Crowd {
  readonly screens = new Set<Connection>()
  /** Those of them that have come and been shown nothing yet. */
  readonly newcomers = new Set<Connection>()
  #held: Held | undefined
  #toldAt = -Infinity
  #hasMoved = false

  /** `changes` counts what has changed in the room: a frame from before the last is old. */
  join(connection: Connection, changes: number, now: number): void {
    this.screens.add(connection)
    const held = this.#held
    if (held?.changes === changes && now - held.at < freshMs) connection.send(held.frame)
    else this.newcomers.add(connection)
  }

  leave(connection: Connection): boolean {
    this.newcomers.delete(connection)
    return this.screens.delete(connection)
  }

  /** Somebody has come or gone, which these screens show as a number. */
  moved(): void {
    this.#hasMoved = true
  }

  /** When there is something to tell these screens, if nothing but who is here has changed. */
  dueAt(beatMs: number): number {
    if (this.screens.size === 0) return Infinity
    if (this.newcomers.size > 0) return -Infinity
    return this.#presenceDueAt(beatMs)
  }

  /** Whether all of them are to be told who is here, and not just those who have come. */
  isDue(beatMs: number, now: number): boolean {
    return this.#presenceDueAt(beatMs) <= now
  }

  /** Everybody is about to be told the newest. */
  tell(now: number): void {
    this.#toldAt = now
    this.#hasMoved = false
  }

  /** Keeps what the next who come are sent. */
  hold(frame: Buffer, changes: number, now: number): void {
    this.#held = { frame, changes, at: now }
  }

  /** Those whom a frame that is ready now goes to. */
  take(isForAll: boolean): Connection[] {
    const whom = [...(isForAll ? this.screens : this.newcomers)]
    this.newcomers.clear()
    return whom
  }

  #presenceDueAt(beatMs: number): number {
    return this.#hasMoved ? this.#toldAt + presencePauseFor(this.screens.size, beatMs) : Infinity
  }
}

interface Held {
  frame: Buffer
  changes: number
  at: number
}
