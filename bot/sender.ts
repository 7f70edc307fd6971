import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Actor } from '../src/actor.ts'
import type { Database } from '../src/db/database.ts'
import { type Language, languageFrom } from '../src/language.ts'
import { findActorByIdentity } from '../src/programme/repository.ts'

/** Who sent an activity, as the platform vouches for it; undefined when we don't know them. */
export async function findSender(db: Database, activity: Activity): Promise<Actor | undefined> {
  const sender = senderShape.safeParse({
    tenantId: tenantOf(activity),
    objectId: activity.from?.aadObjectId,
  })
  return sender.success ? findActorByIdentity(db, sender.data) : undefined
}

/** What is said to one person is said in that person's language. */
export function senderLanguage(activity: Activity): Language {
  return languageFrom(activity.locale)
}

export function tenantOf(activity: Activity): string | undefined {
  const data = activity.channelData as { tenant?: { id?: string } } | undefined
  return data?.tenant?.id ?? activity.conversation?.tenantId
}

const senderShape = z.object({ tenantId: z.guid(), objectId: z.guid() })
