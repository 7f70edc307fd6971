import type { LiveState } from '../../src/reads/live.ts'
import { awaitFirstState } from '../first-state.ts'
import { expiryOf } from '../token.ts'
import { type JoinFault, tryToJoin } from './join.ts'
import { codeIn, guestReturning, type KeptGuest, keptGuests } from './kept-guests.ts'

const patienceMs = 15_000

/** Who has come to the tab outside Teams. */
export interface Arrived {
  guest?: KeptGuest | undefined
  /** From a link or a QR code, and why it did not let anybody in. */
  code?: string | undefined
  fault?: JoinFault | undefined
}

/** Lets in whoever has followed a link or a QR code, or was here before, and asks what is shown. */
export async function arrive(place: Location): Promise<Arrived> {
  const guest = guestReturning(place, keptGuests())
  if (guest) {
    // With a token that has run out there is more to ask first, and the socket does that.
    if (expiryOf(guest.token) > Date.now()) awaitFirstState(guest.seminarId, readState(guest))
    return { guest }
  }
  const code = codeIn(place)
  if (!code) return {}
  const joined = await tryToJoin(code, '')
  return typeof joined === 'object' ? { guest: joined } : { code, fault: joined }
}

async function readState({ seminarId, token }: KeptGuest): Promise<LiveState | undefined> {
  try {
    const response = await fetch(`/api/seminars/${seminarId}/state`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(patienceMs),
    })
    return response.ok ? ((await response.json()) as LiveState) : undefined
  } catch {
    return undefined
  }
}
