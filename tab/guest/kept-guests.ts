import { addressFrom } from '../address.ts'
import { joinPath } from '../join-link.ts'
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

/** What of an address says who is coming. */
type Place = Pick<Location, 'pathname' | 'search'>

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
  place: Place,
  kept: KeptGuest[],
  now = Date.now(),
): KeptGuest | undefined {
  const address = addressFrom(place.search)
  const here = kept.filter(({ isHere }) => isHere)
  if (codeIn(place)) return undefined
  if (address.show === 'seminar') {
    return here.find(({ seminarId }) => seminarId === address.seminarId)
  }
  return address.show === 'home' ? here.find(({ token }) => expiryOf(token) > now) : undefined
}

/** Of the short address that codes are handed out with, or of the tab's own. */
export function codeIn({ pathname, search }: Place): string | undefined {
  const inPath = pathname.startsWith(joinPath) ? pathname.slice(joinPath.length) : ''
  return decoded(inPath) || (new URLSearchParams(search).get('join') ?? undefined)
}

/** An address that was typed wrongly is no code that can be read, but still one that is wrong. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
