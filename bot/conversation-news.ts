import type { Activity } from 'botbuilder'
import { conversationOf, teamsDataOf } from './activity.ts'

/** What an activity tells of conversations as such, apart from the bot coming or going. */
export type ConversationNews =
  | { kind: 'gone' | 'back'; of: { id: string } | { teamId: string } }
  | { kind: 'renamed'; id: string; name: string }
  | { kind: 'teamRenamed'; teamId: string; name: string }

/** Conversations are renamed, channels and teams deleted, archived and restored. */
export function conversationNews(activity: Activity): ConversationNews | undefined {
  const { eventType, channel, team } = teamsDataOf(activity)
  const conversation = conversationOf(activity)
  const channelId = channel?.id ?? conversation.id
  const teamId = team?.id ?? conversation.id
  if (eventType === 'channelDeleted') return { kind: 'gone', of: { id: channelId } }
  if (eventType === 'channelRestored') return { kind: 'back', of: { id: channelId } }
  if (eventType && teamGone.has(eventType)) return { kind: 'gone', of: { teamId } }
  if (eventType && teamBack.has(eventType)) return { kind: 'back', of: { teamId } }
  if (eventType === 'teamRenamed' && team?.name) {
    return { kind: 'teamRenamed', teamId, name: team.name }
  }
  const name = activity.topicName || conversation.name
  return name ? { kind: 'renamed', id: channelId, name } : undefined
}

/** Nothing can be posted in the channels of an archived team. */
const teamGone = new Set(['teamDeleted', 'teamHardDeleted', 'teamArchived'])
const teamBack = new Set(['teamRestored', 'teamUnarchived'])
