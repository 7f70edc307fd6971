import type { Actor } from '../actor.ts'
import type { Database } from '../db/database.ts'
import type { Identity } from '../programme/programme.ts'
import { findActorByIdentity } from '../programme/repository.ts'
import { acceptInvitation } from './repository.ts'

/**
 * Whom the platform vouches for: somebody whom we know, or who was added by the address that they
 * sign in with and comes for the first time. The one way in, for the tab and for the bot. `find`
 * may look several people up together.
 */
export async function findMember(
  db: Database,
  identity: Identity,
  find: (identity: Identity) => Promise<Actor | undefined> = (each) =>
    findActorByIdentity(db, each),
): Promise<Actor | undefined> {
  const known = await find(identity)
  if (known || identity.email === undefined) return known
  await acceptInvitation(db, { ...identity, email: signInAddress(identity.email) })
  return find(identity) // another process may have just done the same
}

/**
 * A guest of a tenant is added, and signs in, by the address of their own organisation. Entra writes
 * it into a name of the tenant’s: `anna_almby.se#EXT#@host.onmicrosoft.com`.
 */
export function signInAddress(principalName: string): string {
  const [, name, domain] = guestName.exec(principalName) ?? []
  return name && domain ? `${name}@${domain}` : principalName
}

/** There is no underscore in a domain, so the last one is where the @ was. */
const guestName = /^(.+)_([^_]+)#EXT#@/i
