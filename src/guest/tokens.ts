import { createHmac } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

const issuer = 'tillkom-guest'

/** Names the kind of token, so that it can be told from the others without being taken apart. */
const header = { alg: 'HS256', typ: 'guest+jwt' }
const firstPart = Buffer.from(JSON.stringify(header)).toString('base64url')

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
        algorithms: [header.alg],
        typ: header.typ,
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
        .setProtectedHeader(header)
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
  return token.startsWith(`${firstPart}.`)
}
