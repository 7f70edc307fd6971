import { performance } from 'node:perf_hooks'

const lookEveryMs = 500
/** Above this share of its time the event loop has no room left for what comes at once. */
const busy = 0.95
/** A burst is over before this; what lasts longer is more than we can carry. */
const mostBusyLooks = 6

/**
 * Whether this process has had more to do than it manages for some seconds. Then newcomers without
 * an account wait outside, so that those who are in can go on voting.
 */
export class Overload {
  readonly #utilisation: () => number
  #busyLooks = 0
  #timer: NodeJS.Timeout | undefined

  /** `utilisation` answers with the share of the time since it was last asked, 0 to 1. */
  constructor(utilisation: () => number = sinceLastAsked()) {
    this.#utilisation = utilisation
  }

  get isOverloaded(): boolean {
    return this.#busyLooks >= mostBusyLooks
  }

  start(): void {
    this.#timer = setInterval(() => this.look(), lookEveryMs).unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  look(): void {
    this.#busyLooks = this.#utilisation() > busy ? this.#busyLooks + 1 : 0
  }
}

function sinceLastAsked(): () => number {
  let last = performance.eventLoopUtilization()
  return () => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, last)
    last = now
    return utilization
  }
}
