import { Refused } from '../api.ts'
import { expiryOf } from '../token.ts'
import { join } from './join.ts'
import { keptGuestOf } from './kept-guests.ts'

const marginMs = 60_000

/**
 * Where a guest's tokens come from: the kept one, and, when that has run out or is asked for a
 * second time since the server would not have it, a new one for the same guest. Throws `Refused`.
 */
export function guestToken(seminarId: string, now = Date.now): () => Promise<string> {
  let given: string | undefined

  return async () => {
    const kept = keptGuestOf(seminarId)
    if (!kept) throw new Refused('not_signed_in')
    const holds = expiryOf(kept.token) - marginMs > now()
    const isUntried = kept.token !== given
    const { token } = holds && isUntried ? kept : (await join(kept.code, kept.name ?? '')).guest
    given = token
    return token
  }
}
