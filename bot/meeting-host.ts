import { TeamsInfo, type TurnContext } from 'botbuilder'
import { type Actor, holds } from '../src/actor.ts'
import type { App } from '../src/app.ts'
import { mayHostsLead, saveHost } from '../src/seminar/hosts.ts'
import { mayAttend, type Seminar } from '../src/seminar/seminar.ts'
import { teamsDataOf } from './activity.ts'

/**
 * Where the lead has allowed it, whoever organises or presents the meeting may lead its seminar, also
 * in the tab. Asked of the platform each time they write, and never of the client, so that somebody
 * who no longer presents no longer leads. An answer that can't be had changes nothing.
 */
export async function asHost(
  turn: TurnContext,
  { store: db, publish }: Pick<App, 'store' | 'publish'>,
  seminar: Seminar | undefined,
  actor: Actor,
): Promise<Actor> {
  const meetingId = teamsDataOf(turn.activity).meeting?.id
  if (!seminar || !meetingId || !mayAttend(seminar, actor)) return actor
  if (holds(actor, 'lead', 'facilitator') || !(await mayHostsLead(db, seminar.id))) return actor
  const isHost = await hostsMeeting(turn, meetingId).catch(() => undefined)
  if (isHost === undefined) return actor
  if (await saveHost(db, seminar.id, actor.id, isHost)) publish({ rooms: [], people: [actor.id] })
  return { ...actor, hostOf: isHost ? [seminar.id] : [] }
}

async function hostsMeeting(turn: TurnContext, meetingId: string): Promise<boolean> {
  const { meeting } = await TeamsInfo.getMeetingParticipant(turn, meetingId)
  return meeting?.role === 'Organizer' || meeting?.role === 'Presenter'
}
