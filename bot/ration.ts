/** So many within so long. */
export interface Limit {
  most: number
  withinMs: number
}

/**
 * A third of what the platform allows in one conversation, so that several processes and the
 * answers to what people write fit beside the cards.
 */
export const conversationLimits: Limit[] = [
  { most: 2, withinMs: 1_000 },
  { most: 3, withinMs: 2_000 },
  { most: 20, withinMs: 30_000 },
  { most: 600, withinMs: 3_600_000 },
]

/** A third of what the platform allows the app in one tenant. */
export const tenantLimits: Limit[] = [{ most: 16, withinMs: 1_000 }]

/** Remembers what has been sent under each key, and says how long the next has to wait. */
export class Ration {
  readonly #limits: Limit[]
  readonly #longestMs: number
  readonly #sent = new Map<string, number[]>()

  constructor(limits: Limit[]) {
    this.#limits = limits
    this.#longestMs = Math.max(...limits.map(({ withinMs }) => withinMs))
  }

  /** 0 when one more may go now. */
  waitMs(key: string, now: number): number {
    const sent = this.#sent.get(key) ?? []
    const waits = this.#limits.map(({ most, withinMs }) => {
      const first = sent.at(-most)
      return first === undefined ? 0 : first + withinMs - now
    })
    return Math.max(0, ...waits)
  }

  note(key: string, now: number): void {
    const recent = (this.#sent.get(key) ?? []).filter((at) => at > now - this.#longestMs)
    this.#sent.set(key, [...recent, now])
    if (this.#sent.size > mostKeys) this.#forgetOld(now)
  }

  #forgetOld(now: number): void {
    for (const [key, sent] of this.#sent) {
      if ((sent.at(-1) ?? 0) <= now - this.#longestMs) this.#sent.delete(key)
    }
  }
}

const mostKeys = 1_000
