import { networkOf } from './network.ts'

const mostRemembered = 10_000

export interface FailureLimits {
  /** So many that fail from one network within the window, and it is refused until it has passed. */
  perNetwork: number
  /** From so many in all on, as when thousands of addresses guess together, one each is enough. */
  inAll: number
  windowMs: number
}

/**
 * Slows down whoever guesses: a network that has failed too often is refused for a while, right
 * or wrong. Those who know what they are doing cost nothing, so a whole municipality behind one
 * address gets in. Counts for this process only: with n processes somebody gets n times as many.
 */
export class FailureLimit {
  readonly #limits: FailureLimits
  readonly #now: () => Date
  readonly #failures = new Map<string, Failures>()
  #all: Failures = { count: 0, until: 0 }

  constructor(limits: FailureLimits, now: () => Date) {
    this.#limits = limits
    this.#now = now
  }

  isExceeded(address: string): boolean {
    const { perNetwork, inAll } = this.#limits
    const most = this.#isOver(this.#all) || this.#all.count < inAll ? perNetwork : 1
    return (this.#current(networkOf(address))?.count ?? 0) >= most
  }

  failed(address: string): void {
    if (this.#isOver(this.#all)) this.#all = this.#first(0)
    this.#all.count += 1
    const network = networkOf(address)
    const current = this.#current(network)
    if (current) {
      current.count += 1
      return
    }
    if (this.#failures.size >= mostRemembered) this.#forgetOldest()
    this.#failures.set(network, this.#first(1))
  }

  #first(count: number): Failures {
    return { count, until: this.#now().getTime() + this.#limits.windowMs }
  }

  #isOver({ until }: Failures): boolean {
    return until <= this.#now().getTime()
  }

  #current(network: string): Failures | undefined {
    const entry = this.#failures.get(network)
    if (entry && this.#isOver(entry)) this.#failures.delete(network)
    return this.#failures.get(network)
  }

  #forgetOldest(): void {
    const [oldest] = this.#failures.keys()
    this.#failures.delete(oldest!)
  }
}

interface Failures {
  count: number
  until: number
}
