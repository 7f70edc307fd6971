import { jwtVerify, SignJWT } from 'jose'
import type { Identity } from '../programme/programme.ts'

const issuer = 'tillkom-local'

/** Stands for the Entra token that Teams would give the tab. The tab asks for a new one when it ends. */
export function signLocalToken(
  key: string,
  {
    tenantId,
    objectId,
    email,
  }: Pick<Identity, 'tenantId' | 'objectId'> & { email?: string | null },
): Promise<string> {
  return new SignJWT({ tid: tenantId, oid: objectId, ...(email && { preferred_username: email }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(issuer)
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(secretFrom(key))
}

/** Undefined for a token that is not ours, has been changed or has run out. */
export async function verifyLocalToken(key: string, token: string): Promise<Identity | undefined> {
  try {
    const { payload } = await jwtVerify(token, secretFrom(key), {
      algorithms: ['HS256'],
      issuer,
      audience: issuer,
    })
    const { tid, oid, preferred_username: email } = payload
    return typeof tid === 'string' && typeof oid === 'string'
      ? { tenantId: tid, objectId: oid, ...(typeof email === 'string' && { email }) }
      : undefined
  } catch {
    return undefined // whatever is wrong with it, the answer is the same: not signed in
  }
}

function secretFrom(key: string): Uint8Array {
  return new TextEncoder().encode(key)
}
