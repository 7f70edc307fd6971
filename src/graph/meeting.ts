import type { Language } from '../language.ts'
import { messagesIn } from '../i18n/messages.ts'
import { type GraphApp, tokenOnBehalfOf } from './credentials.ts'
import { escapeHtml } from './escape-html.ts'
import { GraphError, type Outcome, outcomeOf } from './outcome.ts'
import { askGraph } from './request.ts'

export interface SeminarToMeetIn {
  id: string
  title: string
  startsAt: Date
  endsAt: Date
  /** Where those without Teams join in a browser; undefined while guests are not let in. */
  joinUrl: string | undefined
  language: Language
}

export interface Meeting {
  /** Opens the meeting in Teams. */
  meetingUrl: string
  /** Opens the event in the facilitator's calendar, to invite people. */
  calendarUrl: string
}

interface CalendarEvent {
  id: string
  webLink: string
  onlineMeeting?: { joinUrl?: string } | null
}

/**
 * Puts the seminar in the facilitator's own calendar as a Teams meeting. Asking twice for the same
 * seminar and time makes one meeting.
 */
export function createSeminarMeeting(
  app: GraphApp,
  facilitator: { tenantId: string; token: string },
  seminar: SeminarToMeetIn,
): Promise<Outcome<Meeting>> {
  return outcomeOf(async () => {
    const token = await tokenOnBehalfOf(app, facilitator, 'Calendars.ReadWrite')
    const body = eventFor(seminar)
    const event = await askGraph<CalendarEvent>({ token, method: 'POST', path: '/me/events', body })
    const meetingUrl = event.onlineMeeting?.joinUrl
    if (meetingUrl) return { meetingUrl, calendarUrl: event.webLink }

    // Without a Teams licence Graph makes an event that nobody can join: take it away again.
    await askGraph({ token, method: 'DELETE', path: `/me/events/${event.id}` })
    throw new GraphError('licenceMissing')
  })
}

function eventFor(seminar: SeminarToMeetIn): object {
  const t = messagesIn(seminar.language).graph
  return {
    transactionId: `${seminar.id}:${seminar.startsAt.toISOString()}`,
    subject: seminar.title,
    body: {
      contentType: 'html',
      content: `<p>${escapeHtml(t.joinInTeams)}</p>${joinLink(seminar.joinUrl, t.joinInBrowser)}`,
    },
    start: utc(seminar.startsAt),
    end: utc(seminar.endsAt),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  }
}

function joinLink(url: string | undefined, text: string): string {
  if (!url) return ''
  const address = escapeHtml(url)
  return `<p>${escapeHtml(text)}<br><a href="${address}">${address}</a></p>`
}

function utc(time: Date): object {
  return { dateTime: time.toISOString().replace('Z', ''), timeZone: 'UTC' }
}
