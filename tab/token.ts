const marginMs = 60_000

export interface TokenSource {
  /** The token at hand, or a new one when it is about to expire. */
  get(): Promise<string>
  /** Forgets the token, since the server would not have it. */
  forget(): void
}

/** Asks Teams for a token only when there is none that still holds. */
export function tokenSource(ask: () => Promise<string>, now = Date.now): TokenSource {
  let asked: Promise<string> | undefined
  let expiresAt = Infinity

  return {
    async get() {
      if (!asked || now() > expiresAt - marginMs) asked = ask()
      try {
        const token = await asked
        expiresAt = expiryOf(token)
        return token
      } catch (error) {
        asked = undefined
        throw error
      }
    },
    forget() {
      asked = undefined
    },
  }
}

/** When a token says that it expires; never, for one that does not say. */
export function expiryOf(token: string): number {
  try {
    const payload = token.split('.')[1] ?? ''
    const { exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    return typeof exp === 'number' ? exp * 1000 : Infinity
  } catch {
    return Infinity
  }
}
