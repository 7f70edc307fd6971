import { createHash } from 'node:crypto'
import { decodeJwt } from 'jose'

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

/** The same as `identify`, which is asked about each token once, until the token runs out. */
export function remembering<Identity>(
  identify: (token: string) => Promise<Identity | undefined>,
  now: () => Date,
): (token: string) => Promise<Identity | undefined> {
  const verified = new VerifiedTokens<Identity>()
  return async (token) => {
    const known = verified.find(token, now())
    if (known) return known
    const identity = await identify(token)
    if (!identity) return undefined
    const { exp = 0 } = decodeJwt(token) // to be believed, now that the token has been verified
    verified.keep(token, identity, new Date(exp * 1000))
    return identity
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}
