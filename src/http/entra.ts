import {
  createRemoteJWKSet,
  errors,
  type JWTHeaderParameters,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose'
import { AppError } from '../errors.ts'
import { VerifiedTokens } from './verified-tokens.ts'

/** A person as Entra knows them. */
export interface EntraIdentity {
  tenantId: string
  objectId: string
  name?: string | undefined
  email?: string | undefined
}

export interface EntraOptions {
  /** The app registration that Teams asks for tokens on behalf of. */
  clientId: string
  /** The host in the registration's address `api://<host>/<clientId>`. */
  publicHost: string
  /** Is this tenant one of the programme's? Only asked about tokens that are genuine. */
  mayTenant: (tenantId: string) => Promise<boolean>
  now?: () => Date
}

const authority = 'https://login.microsoftonline.com'
const longestToken = 16_384

/**
 * Gives a function from the token that Teams hands to the tab to who it was made for. A token that
 * is anything but right gives undefined, without saying why; a person of a tenant outside the
 * programme is refused with `not_member_of_programme`, so that they can be told whom to ask.
 */
export function entraIdentity(
  options: EntraOptions,
): (token: string) => Promise<EntraIdentity | undefined> {
  const { mayTenant, now = () => new Date() } = options
  const verify = verifierOf(options, now)
  const verified = new VerifiedTokens<EntraIdentity>()

  return async function identityOf(token) {
    if (token.length > longestToken) return undefined
    const known = verified.find(token, now())
    if (known) return known

    const claims = await verify(token)
    const identity = claims && identityIn(claims)
    if (!identity) return undefined
    if (!(await mayTenant(identity.tenantId))) throw new AppError('not_member_of_programme')
    verified.keep(token, identity, new Date(claims.exp! * 1000))
    return identity
  }
}

function verifierOf({ clientId, publicHost }: EntraOptions, now: () => Date) {
  // One set of keys for all tenants: a forged token can't make us fetch anything for its tenant.
  const keys = createRemoteJWKSet(new URL(`${authority}/common/discovery/v2.0/keys`))
  const audience = [clientId, `api://${publicHost}/${clientId}`]

  return async function verify(token: string): Promise<JWTPayload | undefined> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, reachable(keys), {
        algorithms: ['RS256'],
        audience,
        requiredClaims: ['iss', 'exp', 'nbf', 'tid', 'oid', 'scp'],
        clockTolerance: '1 minute',
        currentDate: now(),
      })
      return isOfItsTenant(payload, issuerOfKey(keys.jwks(), protectedHeader)) ? payload : undefined
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined
      throw error
    }
  }
}

/** That keys can't be had now is our trouble, not a fault in the person's token. */
function reachable(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) throw error
      throw new AppError('unavailable', error)
    }
  }
}

/**
 * Entra says in each key whose tokens it may sign: `…/{tenantid}/v2.0` for every organisation, or
 * one tenant's. Without this check the keys for private accounts could sign for an organisation.
 */
function issuerOfKey(
  keys: { keys: object[] } | undefined,
  { kid }: JWTHeaderParameters,
): string | undefined {
  const key = keys?.keys.find((one) => 'kid' in one && one.kid === kid)
  return key && 'issuer' in key && typeof key.issuer === 'string' ? key.issuer : undefined
}

function isOfItsTenant(claims: JWTPayload, keyIssuer: string | undefined): boolean {
  const issuer = `${authority}/${String(claims.tid)}/v2.0`
  return claims.iss === issuer && keyIssuer?.replace('{tenantid}', String(claims.tid)) === issuer
}

function identityIn({
  tid,
  oid,
  scp,
  name,
  preferred_username: email,
}: JWTPayload): EntraIdentity | undefined {
  if (!isGuid(tid) || !isGuid(oid)) return undefined
  if (typeof scp !== 'string' || !scp.split(' ').includes('access_as_user')) return undefined
  return {
    tenantId: tid.toLowerCase(),
    objectId: oid.toLowerCase(),
    name: typeof name === 'string' ? name : undefined,
    email: typeof email === 'string' ? email : undefined,
  }
}

function isGuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
}
