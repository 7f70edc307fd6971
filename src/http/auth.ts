import type { FastifyRequest } from 'fastify'
import type { Actor } from '../actor.ts'
import type { Store } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Identity } from '../programme/programme.ts'
import { findActorByIdentity } from '../programme/repository.ts'
import { findGuest } from '../guest/repository.ts'

/** Somebody whom Entra knows, or a guest whom only we know. */
export type Known = Identity | { guestId: string }

/** Who a token was made for; undefined when it is anything but right. */
export type Identify = (token: string) => Promise<Known | undefined>

/** Finds the actor behind a token. */
export type Authenticate = (token: string | undefined) => Promise<Actor>

/** A change of roles is noticed within this time. */
const rememberedMs = 60_000
const mostRemembered = 50_000

/**
 * From token to actor. Throws `not_signed_in` (401) for a token that is not right, and
 * `not_member_of_programme` (403) for a person nobody has added. Roles come from the database,
 * and are remembered for a minute, since everybody in a room votes at the same time.
 */
export function authentication(store: Store, identify: Identify, now: () => Date): Authenticate {
  const remembered = new Map<string, { actor: Promise<Actor>; until: number }>()

  return async function authenticate(token) {
    const identity = token && (await identify(token))
    if (!identity) throw new AppError('not_signed_in')
    const key =
      'guestId' in identity ? identity.guestId : `${identity.tenantId} ${identity.objectId}`
    const known = remembered.get(key)
    if (known && known.until > now().getTime()) return known.actor
    if (remembered.size >= mostRemembered) remembered.clear()
    const actor = findActor(store, identity)
    remembered.set(key, { actor, until: now().getTime() + rememberedMs })
    actor.catch(() => remembered.delete(key))
    return actor
  }
}

export function bearerToken(req: FastifyRequest): string | undefined {
  const [scheme, token] = req.headers.authorization?.split(' ') ?? []
  return scheme?.toLowerCase() === 'bearer' ? token : undefined
}

async function findActor(store: Store, known: Known): Promise<Actor> {
  if ('guestId' in known) {
    const guest = await findGuest(store, known.guestId)
    if (!guest) throw new AppError('not_signed_in') // turned away
    return guest
  }
  return findMember(store, known)
}

async function findMember(store: Store, identity: Identity): Promise<Actor> {
  const actor = await findActorByIdentity(store, identity)
  if (!actor) throw new AppError('not_member_of_programme')
  return actor
}
