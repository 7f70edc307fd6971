import { createHmac } from 'node:crypto'
import { decodeJwt, jwtVerify, SignJWT } from 'jose'

const issuer = 'tillkom-guest'

export interface GuestTokens {
  sign(guest: GuestIdentity): Promise<string>
  /** Undefined for a token that is not ours, has been changed or has run out. */
  verify(token: string): Promise<GuestIdentity | undefined>
  /** The same of one that has run out: whoever comes back is the same guest, not a second voter. */
  recognise(token: string): Promise<GuestIdentity | undefined>
}

export interface GuestIdentity {
  guestId: string
  seminarId: string
}

/** A guest's token lasts for a day of seminars. Its key is derived, so that there is one secret to keep. */
export function guestTokens(secret: string): GuestTokens {
  const key = createHmac('sha256', secret).update('guest tokens').digest()

  async function read(token: string, isExpiryHeeded: boolean): Promise<GuestIdentity | undefined> {
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        issuer,
        audience: issuer,
        ...(isExpiryHeeded ? {} : { clockTolerance: '30d' }),
      })
      const { sub, sem } = payload
      return sub && typeof sem === 'string' ? { guestId: sub, seminarId: sem } : undefined
    } catch {
      return undefined // whatever is wrong with it, the answer is the same
    }
  }

  return {
    sign: ({ guestId, seminarId }) =>
      new SignJWT({ sem: seminarId })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(issuer)
        .setSubject(guestId)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(key),
    verify: (token) => read(token, true),
    recognise: (token) => read(token, false),
  }
}

/** Whose door a token knocks on, by what it says of itself; nothing is believed yet. */
export function isGuestToken(token: string): boolean {
  try {
    return decodeJwt(token).iss === issuer
  } catch {
    return false
  }
}
