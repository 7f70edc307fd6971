const mostRemembered = 10_000

/**
 * Slows down whoever guesses: an address that has failed too often is refused for a while, right
 * or wrong. Those who know what they are doing cost nothing, so a whole municipality behind one
 * address gets in. Counts for this process only: with n processes somebody gets n times as many.
 */
export class FailureLimit {
  readonly #most: number
  readonly #windowMs: number
  readonly #now: () => Date
  readonly #failures = new Map<string, { count: number; until: number }>()

  constructor(most: number, windowMs: number, now: () => Date) {
    this.#most = most
    this.#windowMs = windowMs
    this.#now = now
  }

  isExceeded(address: string): boolean {
    return (this.#current(address)?.count ?? 0) >= this.#most
  }

  failed(address: string): void {
    const current = this.#current(address)
    if (current) {
      current.count += 1
      return
    }
    if (this.#failures.size >= mostRemembered) this.#forgetOldest()
    this.#failures.set(address, { count: 1, until: this.#now().getTime() + this.#windowMs })
  }

  #current(address: string): { count: number; until: number } | undefined {
    const entry = this.#failures.get(address)
    if (entry && entry.until <= this.#now().getTime()) this.#failures.delete(address)
    return this.#failures.get(address)
  }

  #forgetOldest(): void {
    const [oldest] = this.#failures.keys()
    this.#failures.delete(oldest!)
  }
}
