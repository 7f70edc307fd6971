import type { FastifyRequest } from 'fastify'
import type { Actor } from '../actor.ts'
import type { Store } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { gathering } from '../gathering.ts'
import { findMember } from '../person/sign-in.ts'
import type { Identity } from '../programme/programme.ts'
import { findActorsByIdentity } from '../programme/repository.ts'
import { actorOf, findGuests } from '../guest/repository.ts'
import { sharing } from '../sharing.ts'

/** Somebody whom Entra knows, or a guest whom only we know. */
export type Known = Identity | { guestId: string }

/** Who a token was made for; undefined when it is anything but right. */
export type Identify = (token: string) => Promise<Known | undefined>

export interface Authenticate {
  /** Finds the actor behind a token. */
  (token: string | undefined): Promise<Actor>
  /** Reads these people anew the next time they ask for something. */
  forget(personIds: ReadonlySet<string>): void
}

/** A change of roles that nobody has told us of is noticed within this time. */
const rememberedMs = 60_000
const mostRemembered = 50_000

/**
 * From token to actor. Throws `not_signed_in` (401) for a token that is not right, and
 * `not_member_of_programme` (403) for a person nobody has added. Roles come from the database,
 * and are remembered for a minute, since everybody in a room votes at the same time.
 */
export function authentication(store: Store, identify: Identify, now: () => Date): Authenticate {
  const remembered = new Map<string, Remembered>()
  const identifyOnce = sharing(identify) // a socket's guard and the socket itself ask side by side
  const find = gathering((identities: Identity[]) => findActorsByIdentity(store, identities))
  const findGuest = gathering((guestIds: string[]) => findGuests(store, guestIds))

  async function authenticate(token: string | undefined): Promise<Actor> {
    const identity = token && (await identifyOnce(token))
    if (!identity) throw new AppError('not_signed_in')
    const key =
      'guestId' in identity ? identity.guestId : `${identity.tenantId} ${identity.objectId}`
    const known = remembered.get(key)
    if (known && known.until > now().getTime()) return known.actor
    if (remembered.size >= mostRemembered) remembered.clear()
    const actor = findActor(identity)
    const entry: Remembered = { actor, until: now().getTime() + rememberedMs }
    remembered.set(key, entry)
    actor.then(
      ({ id }) => (entry.personId = id),
      () => remembered.delete(key),
    )
    return actor
  }

  async function findActor(known: Known): Promise<Actor> {
    if ('guestId' in known) {
      const guest = await findGuest(known.guestId)
      if (!guest) throw new AppError('not_signed_in') // turned away
      return actorOf(guest)
    }
    const actor = await findMember(store, known, find)
    if (!actor) throw new AppError('not_member_of_programme')
    return actor
  }

  /** Who is being read right now may have been read too early, so that goes as well. */
  function forget(personIds: ReadonlySet<string>): void {
    for (const [key, { personId }] of remembered) {
      if (personId === undefined || personIds.has(personId)) remembered.delete(key)
    }
  }

  return Object.assign(authenticate, { forget })
}

interface Remembered {
  actor: Promise<Actor>
  until: number
  /** Once it has been read. */
  personId?: string
}

export function bearerToken(req: FastifyRequest): string | undefined {
  const [scheme, token] = req.headers.authorization?.split(' ') ?? []
  return scheme?.toLowerCase() === 'bearer' ? token : undefined
}
