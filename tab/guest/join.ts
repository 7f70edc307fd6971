import { joinCodeFrom } from '../../src/guest/join-code.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { LiveState } from '../../src/reads/live.ts'
import type { Joined } from '../../src/reads/programme.ts'
import { codeOf, Refused, refusalIn } from '../api.ts'
import { awaitFirstState } from '../first-state.ts'
import { keepGuest, type KeptGuest, keptGuestOf, keptGuests } from './kept-guests.ts'

const patienceMs = 15_000

/** Why somebody was not let in. */
export type JoinFault = ErrorCode | 'code_incomplete'

/** What somebody has typed, or followed a link to, as a guest or as a reason why not. */
export async function tryToJoin(code: string, name: string): Promise<KeptGuest | JoinFault> {
  if (!isWholeCode(code)) return 'code_incomplete' // tries are rationed: don't ask
  try {
    const { guest, state } = await join(code, name)
    awaitFirstState(guest.seminarId, Promise.resolve(state))
    return guest
  } catch (error) {
    return codeOf(error)
  }
}

function isWholeCode(typed: string): boolean {
  return /^[A-Z]{6}$/.test(joinCodeFrom(typed))
}

/** Lets a guest into the seminar of a code, and says what it shows. Throws `Refused`. */
export async function join(
  typed: string,
  typedName: string,
): Promise<{ guest: KeptGuest; state: LiveState | undefined }> {
  const code = joinCodeFrom(typed)
  const known = keptGuests().find((guest) => guest.code === code)
  const name = typedName.trim() || known?.name
  let joined = await ask({ code, name, token: known?.token })
  // A code may be new while the guest is not: which seminar it leads to is known only now.
  const before = keptGuestOf(joined.seminarId)
  if (before && !known) joined = await ask({ code, name, token: before.token })
  const { token, seminarId, state } = joined
  const guest = { seminarId, token, code, name, isHere: true }
  keepGuest(guest)
  return { guest, state }
}

async function ask(input: { code: string; name?: string; token?: string }): Promise<Joined> {
  let response: Response
  try {
    response = await fetch('/api/join', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(patienceMs),
    })
  } catch {
    throw new Refused('unavailable')
  }
  if (!response.ok) throw new Refused(refusalIn(await response.text(), response.status))
  return (await response.json()) as Joined
}
