import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { http, HttpResponse } from 'msw'

export const clientId = '33333333-3333-4333-8333-333333333333'
export const tenantId = '55555555-5555-4555-8555-555555555555'
export const objectId = '66666666-6666-4666-8666-666666666666'
export const keysAddress = 'https://login.microsoftonline.com/common/discovery/v2.0/keys'

const everyOrganisation = 'https://login.microsoftonline.com/{tenantid}/v2.0'

/** A stand-in for Entra at its real address: give `handlers` to msw's `setupServer`. */
export async function standInEntra({ issuerOfKey = everyOrganisation } = {}) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', issuer: issuerOfKey }
  const fetched = { count: 0 }

  const handlers = [
    http.get(keysAddress, () => {
      fetched.count += 1
      return HttpResponse.json({ keys: [jwk] })
    }),
  ]

  function sign(claims: JWTPayload, { key = privateKey, alg = 'RS256', kid = 'k1' } = {}) {
    return new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg, kid }).sign(key)
  }

  return { handlers, fetched, sign, publicJwk: jwk }
}

/** What Entra puts in the token that Teams gives to a tab. */
export function tabClaims(now: Date, changed: JWTPayload = {}): JWTPayload {
  const seconds = Math.floor(now.getTime() / 1000)
  return {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: seconds - 10,
    nbf: seconds - 10,
    exp: seconds + 3600,
    azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
    name: 'Märta Lindqvist',
    oid: objectId,
    scp: 'access_as_user',
    sub: 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ',
    tid: tenantId,
    ver: '2.0',
    ...changed,
  }
}
