/**
 * How often each may ask for something, counted in windows: what was counted is forgotten with the
 * window. For this process only, so with n processes somebody may n times as often.
 */
export class Rate {
  readonly #most: number
  readonly #windowMs: number
  readonly #now: () => number
  readonly #spent = new Map<string, number>()
  #until = 0

  constructor(most: number, windowMs: number, now: () => number = Date.now) {
    this.#most = most
    this.#windowMs = windowMs
    this.#now = now
  }

  /** False when it has been too often. */
  spend(who: string): boolean {
    const now = this.#now()
    if (now >= this.#until) {
      this.#spent.clear()
      this.#until = now + this.#windowMs
    }
    const spent = (this.#spent.get(who) ?? 0) + 1
    this.#spent.set(who, spent)
    return spent <= this.#most
  }
}
