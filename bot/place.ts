import type { Activity } from 'botbuilder'
import { type Actor, belongsTo, isStaff } from '../src/actor.ts'
import type { RoomId } from '../src/context.ts'
import type { Database } from '../src/db/database.ts'
import { findConversation } from '../src/delivery/conversation-repository.ts'
import type { Language } from '../src/language.ts'
import type { Unit } from '../src/programme/programme.ts'
import { findUnitOfConversation } from '../src/programme/repository.ts'
import { findSeminarOfConversation } from '../src/seminar/repository.ts'
import { mayAttend, type Seminar } from '../src/seminar/seminar.ts'
import { conversationIdOf, conversationOf } from './activity.ts'
import type { ConversationKind } from './conversations.ts'
import { senderLanguage } from './sender.ts'

/** Where something was said, and what that conversation is for. */
export interface Place {
  conversationId: string
  kind: ConversationKind
  /** Of the cards there. */
  language: Language
  seminar: Seminar | undefined
  unit: Unit | undefined
}

export async function findPlace(db: Database, activity: Activity): Promise<Place> {
  const conversationId = conversationIdOf(activity)
  const [conversation, seminar, unit] = await Promise.all([
    findConversation(db, conversationId),
    findSeminarOfConversation(db, conversationId),
    findUnitOfConversation(db, conversationId),
  ])
  const language = conversation?.language ?? senderLanguage(activity)
  return { conversationId, kind: conversationOf(activity).kind, language, seminar, unit }
}

/** In a unit's conversation, nobody outside the unit is told anything; staff are everywhere. */
export function mayBeIn({ seminar, unit }: Place, actor: Actor): boolean {
  if (seminar) return mayAttend(seminar, actor)
  if (!unit) return true
  return unit.programmeId === actor.programmeId && (isStaff(actor) || belongsTo(actor, unit.id))
}

/** Whose screens and cards show what concerns this conversation. */
export function roomsOf({ seminar, unit }: Pick<Place, 'seminar' | 'unit'>): RoomId[] {
  return [
    ...(seminar ? [`seminar:${seminar.id}` as const] : []),
    ...(unit ? [`unit:${unit.id}` as const] : []),
  ]
}

/** The unit whose feedback may be answered here: its own conversation, or its own session. */
export function unitIdOf({ seminar, unit }: Place): string | undefined {
  return unit?.id ?? seminar?.unitId
}
