import { createHash } from 'node:crypto'

/**
 * Remembers what tokens have been verified, so that a room of people who all vote at once costs
 * one signature check each and not one a request. Only digests are kept, never the tokens.
 */
export class VerifiedTokens<Identity> {
  readonly #entries = new Map<string, { identity: Identity; expiresAt: number }>()
  readonly #capacity: number

  constructor(capacity = 20_000) {
    this.#capacity = capacity
  }

  find(token: string, now: Date): Identity | undefined {
    const digest = digestOf(token)
    const entry = this.#entries.get(digest)
    if (!entry) return undefined
    this.#entries.delete(digest)
    if (entry.expiresAt <= now.getTime()) return undefined
    this.#entries.set(digest, entry) // last in the map is the one used last
    return entry.identity
  }

  keep(token: string, identity: Identity, expiresAt: Date): void {
    this.#entries.set(digestOf(token), { identity, expiresAt: expiresAt.getTime() })
    if (this.#entries.size <= this.#capacity) return
    const [leastUsed] = this.#entries.keys()
    this.#entries.delete(leastUsed!)
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}
