import { addressFrom } from '../address.ts'
import { expiryOf } from '../token.ts'

/*
 * Who somebody is as a guest, seminar by seminar, kept in the browser: whoever comes back is the
 * same guest, and not a second voter. Also after leaving, hence `isHere`.
 */

export interface KeptGuest {
  seminarId: string
  token: string
  /** What was joined with, to join with again when the token runs out. */
  code: string
  name?: string | undefined
  isHere: boolean
}

const storageName = 'tillkom:guest'
/** The server recognises a token for a month; some seminars, and no more, have room in that. */
const mostKept = 10

/** Stands in once the browser has refused to keep anything: it then lasts as long as the page. */
let inMemory: KeptGuest[] | undefined

/** The latest first. */
export function keptGuests(): KeptGuest[] {
  if (inMemory) return inMemory
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageName) ?? '[]')
    return Array.isArray(kept) ? (kept as KeptGuest[]) : []
  } catch {
    return []
  }
}

export function keptGuestOf(seminarId: string): KeptGuest | undefined {
  return keptGuests().find((guest) => guest.seminarId === seminarId)
}

export function keepGuest(guest: KeptGuest): void {
  const kept = withGuest(keptGuests(), guest)
  try {
    localStorage.setItem(storageName, JSON.stringify(kept))
  } catch {
    inMemory = kept
  }
}

/** One for each seminar. */
export function withGuest(kept: KeptGuest[], guest: KeptGuest): KeptGuest[] {
  const others = kept.filter(({ seminarId }) => seminarId !== guest.seminarId)
  return [guest, ...others].slice(0, mostKept)
}

/**
 * Who goes right in: the guest of the seminar in the address or, when it asks for nothing, the one
 * who was here last. A code in the address is about somebody who is on the way in.
 */
export function guestReturning(
  query: string,
  kept: KeptGuest[],
  now = Date.now(),
): KeptGuest | undefined {
  const address = addressFrom(query)
  const here = kept.filter(({ isHere }) => isHere)
  if (codeIn(query)) return undefined
  if (address.show === 'seminar') {
    return here.find(({ seminarId }) => seminarId === address.seminarId)
  }
  return address.show === 'home' ? here.find(({ token }) => expiryOf(token) > now) : undefined
}

export function codeIn(query: string): string | undefined {
  return new URLSearchParams(query).get('join') ?? undefined
}
