import { type Activity, TurnContext } from 'botbuilder'
import type { ConversationKind, RememberedConversation, StoredReference } from './conversations.ts'

/** What Teams adds to an activity, as far as we read it. */
interface TeamsData {
  eventType?: string
  team?: { id?: string; name?: string }
  channel?: { id?: string; name?: string }
  meeting?: { id?: string }
}

/** In a channel every thread has an id of its own; what is bound and posted to is the channel. */
export function conversationIdOf(activity: Activity): string {
  return withoutThread(activity.conversation.id)
}

export function conversationOf(activity: Activity): RememberedConversation {
  const { channelId, recipient, serviceUrl } = activity
  const { conversationType, isGroup, tenantId } = activity.conversation
  const id = conversationIdOf(activity)
  return {
    id,
    kind: kindOf(activity),
    name: nameOf(activity),
    reference: {
      bot: { id: recipient.id, name: recipient.name },
      channelId,
      serviceUrl,
      conversation: { id, conversationType, isGroup, tenantId, name: '' },
      ...placeInTeams(activity),
    },
  }
}

/** What follows the team, and what meetings are asked about by. Left out where there is none. */
function placeInTeams(activity: Activity): Pick<StoredReference, 'teamId' | 'meetingId'> {
  const { team, meeting } = teamsDataOf(activity)
  return { ...(team?.id && { teamId: team.id }), ...(meeting?.id && { meetingId: meeting.id }) }
}

export function teamsDataOf(activity: Activity): TeamsData {
  return (activity.channelData ?? {}) as TeamsData
}

/** What somebody wrote, without their mention of the bot. */
export function writtenText(activity: Activity): string {
  return TurnContext.removeRecipientMention(activity) ?? activity.text ?? ''
}

function kindOf(activity: Activity): ConversationKind {
  if (activity.conversation.conversationType === 'personal') return 'personal'
  if (activity.conversation.conversationType === 'channel') return 'channel'
  const isMeeting = teamsDataOf(activity).meeting?.id || isMeetingChat(activity.conversation.id)
  return isMeeting ? 'meeting' : 'groupChat'
}

/** Not every activity in a meeting's chat names the meeting. */
function isMeetingChat(conversationId: string): boolean {
  return conversationId.startsWith('19:meeting_')
}

/** A personal chat is named after a person, so it gets no name. */
function nameOf(activity: Activity): string | undefined {
  if (kindOf(activity) === 'personal') return undefined
  const { team, channel } = teamsDataOf(activity)
  const ofChannel = [team?.name, channel?.name].filter(Boolean).join(' – ')
  return ofChannel || activity.conversation.name || undefined
}

function withoutThread(conversationId: string): string {
  return conversationId.split(';messageid=')[0]!
}
