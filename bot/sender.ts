import type { Activity, TeamsChannelAccount, TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Actor } from '../src/actor.ts'
import type { Database } from '../src/db/database.ts'
import { AppError } from '../src/errors.ts'
import { type Language, languageFrom } from '../src/language.ts'
import { isAnybodyAwaited } from '../src/person/repository.ts'
import { findMember } from '../src/person/sign-in.ts'
import type { Identity } from '../src/programme/programme.ts'
import { findActorByIdentity } from '../src/programme/repository.ts'
import { askRoster } from './roster.ts'

/**
 * Who sent an activity, as the platform vouches for it; undefined when we don't know them. Somebody
 * who was added by address is looked up in the conversation's roster: what they sign in with, and
 * which organisation is theirs, is asked of the platform and never read from what they sent.
 */
export async function findSender(db: Database, turn: TurnContext): Promise<Actor | undefined> {
  const { activity } = turn
  const sender = senderShape.safeParse({
    tenantId: tenantOf(activity),
    objectId: activity.from?.aadObjectId,
  })
  if (!sender.success) return undefined
  const known = await findActorByIdentity(db, sender.data)
  if (known || !(await isAnybodyAwaited(db, sender.data.objectId))) return known
  const { isBotHere, sender: member } = await askRoster(turn)
  if (isBotHere === undefined) throw new AppError('unavailable')
  const identity = member && identityOf(member, sender.data)
  return identity && findMember(db, identity)
}

/** What is said to one person is said in that person's language. */
export function senderLanguage(activity: Activity): Language {
  return languageFrom(activity.locale)
}

/** That of the conversation, which others than its own people may be in. */
function tenantOf(activity: Activity): string | undefined {
  const data = activity.channelData as { tenant?: { id?: string } } | undefined
  return data?.tenant?.id ?? activity.conversation?.tenantId
}

const senderShape = z.object({ tenantId: z.guid(), objectId: z.guid() })

/** Undefined when the roster speaks of somebody else than who has sent the activity. */
function identityOf(member: TeamsChannelAccount, sender: Identity): Identity | undefined {
  const told = memberShape.safeParse(member)
  if (!told.success) return undefined
  const { aadObjectId, objectId = aadObjectId, tenantId, userPrincipalName } = told.data
  if (objectId?.toLowerCase() !== sender.objectId.toLowerCase()) return undefined
  return { ...sender, tenantId: tenantId ?? sender.tenantId, email: userPrincipalName }
}

/** Teams calls the id `objectId`, the SDK `aadObjectId`. */
const memberShape = z.object({
  aadObjectId: z.guid().optional(),
  objectId: z.guid().optional(),
  tenantId: z.guid().optional(),
  userPrincipalName: z.string().max(320).optional(),
})
