import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { pushCount, pushTime } from '../metrics/metrics.ts'
import type { Viewer } from '../reads/live.ts'
import type { Connection } from './connection.ts'
import { Crowd } from './crowd.ts'
import { beatFor, restAfter } from './pace.ts'
import { Here } from './people.ts'

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
 * a burst becomes one message per beat, and two pushes never overlap. Whoever comes is sent what
 * the others have on their screens, and of who is here the others hear at a pace of its own.
 */
export class Room {
  readonly #render: Render
  readonly #onError: (error: unknown) => void
  readonly #crowds = new Map<RoomViewer, Crowd>()
  readonly #here = new Here()
  readonly #tryAgainMs: number
  readonly #now: () => number
  /** How many changes there have been, and how many of them have been pushed. */
  #changes = 0
  #pushed = 0
  #isBusy = false
  #sleep: NodeJS.Timeout | undefined

  /** `now` is a clock in milliseconds that is never set back. */
  constructor(
    render: Render,
    onError: (error: unknown) => void,
    { tryAgainMs = 2_000, now = () => performance.now() } = {},
  ) {
    this.#render = render
    this.#onError = onError
    this.#tryAgainMs = tryAgainMs
    this.#now = now
  }

  get isEmpty(): boolean {
    return this.size === 0
  }

  get size(): number {
    let screens = 0
    for (const crowd of this.#crowds.values()) screens += crowd.screens.size
    return screens
  }

  /** Who takes part at these screens: people, not screens. The same set until somebody comes or goes. */
  get present(): ReadonlySet<string> {
    return this.#here.people
  }

  /** Milliseconds from one broadcast to the next. */
  get beatMs(): number {
    return beatFor(this.size)
  }

  join(connection: Connection, viewer: RoomViewer): void {
    const crowd = this.#crowds.get(viewer) ?? new Crowd()
    this.#crowds.set(viewer, crowd)
    crowd.join(connection, this.#changes, this.#now())
    if (viewer === 'participant' && this.#here.came(connection.personId)) this.moved()
    else this.#wake()
  }

  leave(connection: Connection): void {
    for (const [viewer, crowd] of this.#crowds) {
      if (!crowd.leave(connection)) continue
      if (crowd.screens.size === 0) this.#crowds.delete(viewer)
      if (viewer === 'participant' && this.#here.went(connection.personId)) this.moved()
    }
  }

  changed(): void {
    this.#changes += 1
    this.#wake()
  }

  /** Somebody has come or gone, here or elsewhere, which shows on all screens or on some. */
  moved(only?: RoomViewer): void {
    for (const [viewer, crowd] of this.#crowds) if (!only || viewer === only) crowd.moved()
    this.#wake()
  }

  closeAll(code: number, reason: string): void {
    for (const { screens } of this.#crowds.values()) {
      for (const connection of screens) connection.close(code, reason)
    }
  }

  #wake(): void {
    if (this.#isBusy) return
    clearTimeout(this.#sleep)
    const waitMs = this.#dueAt() - this.#now()
    if (waitMs <= 0) void this.#pushWhatIsDue()
    else if (waitMs < Infinity) this.#sleep = setTimeout(() => this.#wake(), waitMs).unref()
  }

  #dueAt(): number {
    if (this.isEmpty) return Infinity
    if (this.#pushed < this.#changes) return -Infinity
    const { beatMs } = this
    return Math.min(...[...this.#crowds.values()].map((crowd) => crowd.dueAt(beatMs)))
  }

  async #pushWhatIsDue(): Promise<void> {
    this.#isBusy = true
    while (this.#dueAt() <= this.#now()) {
      const began = this.#now()
      const { screens, writingMs } = await this.#push(began).catch((error) => this.#failed(error))
      const tookMs = this.#now() - began
      pushTime(tookMs)
      await pause(restAfter(screens, tookMs, writingMs))
    }
    this.#isBusy = false
    this.#wake()
  }

  async #push(now: number): Promise<Written> {
    const changes = this.#changes
    const due = this.#due(this.#pushed < changes, now)
    this.#pushed = changes
    const frames = await this.#render(new Set(due.keys()), this.present)
    const written = { screens: 0, writingMs: 0 }
    // Whoever leads need not wait until a full room has been written to.
    const fewestFirst = [...due].sort(([, a], [, b]) => a.crowd.screens.size - b.crowd.screens.size)
    for (const [viewer, { crowd, isForAll }] of fewestFirst) {
      const screens = crowd.take(isForAll)
      const frame = frames.get(viewer)
      if (!frame) continue
      crowd.hold(frame, changes, now)
      written.writingMs += await this.#write(screens, frame)
      written.screens += screens.length
    }
    pushCount({}, written.screens)
    return written
  }

  /** Which kinds of viewers there is something for: for all of them, or for those who have come. */
  #due(isForAll: boolean, now: number): Map<RoomViewer, { crowd: Crowd; isForAll: boolean }> {
    const { beatMs } = this
    const due = new Map<RoomViewer, { crowd: Crowd; isForAll: boolean }>()
    for (const [viewer, crowd] of this.#crowds) {
      if (isForAll || crowd.isDue(beatMs, now)) {
        crowd.tell(now)
        due.set(viewer, { crowd, isForAll: true })
      } else if (crowd.newcomers.size > 0) due.set(viewer, { crowd, isForAll: false })
    }
    return due
  }

  /** How long it took, without the turns that others got in between. */
  async #write(screens: Connection[], frame: Buffer): Promise<number> {
    let writingMs = 0
    for (let first = 0; first < screens.length; first += chunk) {
      if (first > 0) await nextTurn()
      const began = this.#now()
      for (const screen of screens.slice(first, first + chunk)) screen.send(frame)
      writingMs += this.#now() - began
    }
    return writingMs
  }

  /** What could not be shown may have been the last change for long. */
  #failed(error: unknown): Written {
    this.#onError(error)
    for (const { newcomers } of this.#crowds.values()) newcomers.clear() // all are told then
    setTimeout(() => this.changed(), this.#tryAgainMs).unref()
    return { screens: this.size, writingMs: 0 }
  }
}

interface Written {
  screens: number
  writingMs: number
}
