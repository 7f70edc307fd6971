import type { TeamsConnectorClient } from 'botframework-connector'
import { type TargetedMeetingNotification, TeamsInfo, type TurnContext } from 'botbuilder'
import type { Postage } from './postage.ts'

/** The platform takes no more recipients in one call. */
const mostInOneCall = 50
/** In a larger meeting the card in the chat has to do: the calls would eat the tenant's ration. */
const mostInMeeting = 350

export interface Nudge {
  title: string
  /** A page of ours, which opens over the meeting for whoever wants it. */
  url: string
}

/**
 * Shows a notification in the meeting to those who are in it. Nobody's id is kept, and that somebody
 * in the chat is not in the meeting is no failure. Throws only while nobody has been reached, so that
 * whoever tries again nudges nobody twice.
 */
export async function sendNudge(
  turn: TurnContext,
  client: TeamsConnectorClient,
  meetingId: string,
  nudge: Nudge,
  postage: Postage,
): Promise<void> {
  const members = await membersOf(turn)
  if (members.length > mostInMeeting) return
  for (let from = 0; from < members.length; from += mostInOneCall) {
    postage.note(turn.activity)
    const recipients = members.slice(from, from + mostInOneCall)
    try {
      await client.teams.sendMeetingNotification(meetingId, notificationFor(recipients, nudge))
    } catch (error) {
      if (from === 0) throw error
      return
    }
  }
}

async function membersOf(turn: TurnContext): Promise<string[]> {
  const ids: string[] = []
  let next: string | undefined
  do {
    const page = await TeamsInfo.getPagedMembers(turn, 500, next)
    ids.push(...page.members.map(({ id }) => id))
    next = page.continuationToken || undefined
  } while (next && ids.length <= mostInMeeting)
  return ids
}

function notificationFor(recipients: string[], nudge: Nudge): TargetedMeetingNotification {
  return {
    type: 'targetedMeetingNotification',
    value: {
      recipients,
      surfaces: [
        {
          surface: 'meetingStage',
          contentType: 'task',
          content: { value: { height: 'large', width: 'medium', ...nudge } },
        },
      ],
    },
  }
}
