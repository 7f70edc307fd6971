import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Actor, holds } from '../actor.ts'
import type { App } from '../app.ts'
import { execute } from '../commands.ts'
import { AppError } from '../errors.ts'
import type { Meeting, SeminarToMeetIn } from '../graph/meeting.ts'
import type { Outcome } from '../graph/outcome.ts'
import { textIn } from '../language.ts'
import { findIdentity } from '../programme/repository.ts'
import { moment } from '../protocol/shapes.ts'
import type { BookedMeeting, MeetingView } from '../reads/programme.ts'
import { mayHostsLead } from '../seminar/hosts.ts'
import { findMeeting } from '../seminar/meeting-repository.ts'
import { getSeminar } from '../seminar/repository.ts'
import { requireFacilitator, requireToMeet } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** Books the seminar in a facilitator's calendar; undefined where nothing leads to a calendar. */
export type BookMeeting =
  | ((
      facilitator: { tenantId: string; token: string },
      seminar: Omit<SeminarToMeetIn, 'joinUrl'> & { joinCode: string | undefined },
    ) => Promise<Outcome<Meeting>>)
  | undefined

interface Parts {
  app: App
  authenticate: Authenticate
  bookMeeting?: BookMeeting
}

const times = z
  .object({
    startsAt: moment,
    endsAt: moment,
    language: z.enum(['sv', 'en']),
  })
  .refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt))

/**
 * When and where a seminar meets in Teams. What Microsoft Graph can't do is an answer and not an
 * error: a meeting that was booked by hand is told with the command `seminar.setMeeting`.
 */
export function registerMeetings(
  server: FastifyInstance,
  { app, authenticate, bookMeeting }: Parts,
): void {
  const path = '/api/seminars/:id/meeting'

  /** `GET /api/seminars/:id/meeting` → `MeetingView` */
  server.get<{ Params: { id: string } }>(
    path,
    { schema: { tags: ['reads'] } },
    async (req): Promise<MeetingView> => {
      const actor = await authenticate(bearerToken(req))
      const { id } = await getLed(app, actor, req.params.id)
      const meeting = await findMeeting(app.store, id)
      const isLead = holds(actor, 'lead')
      return {
        hostsMayLead: isLead ? await mayHostsLead(app.store, id) : undefined,
        mayBook: bookMeeting !== undefined,
        meeting: meeting && {
          ...meeting,
          startsAt: meeting.startsAt.toISOString(),
          endsAt: meeting.endsAt.toISOString(),
        },
      }
    },
  )

  /** `POST /api/seminars/:id/meeting` → `BookedMeeting`: makes the meeting in the caller's calendar. */
  server.post<{ Params: { id: string } }>(
    path,
    { schema: { tags: ['commands'] } },
    async (req): Promise<BookedMeeting> => {
      const token = bearerToken(req) ?? ''
      const actor = await authenticate(token)
      const seminar = await getLed(app, actor, req.params.id)
      requireToMeet(seminar) // before anything is put in somebody's calendar
      const asked = times.safeParse(req.body)
      if (!asked.success) throw new AppError('invalid_input', asked.error.issues)
      const identity = await findIdentity(app.store, actor.id)
      if (!bookMeeting || !identity) return { failure: 'notSetUp' }
      const { startsAt, endsAt, language } = asked.data
      const { id, title, joinCode } = seminar
      const outcome = await bookMeeting(
        { tenantId: identity.tenantId, token },
        {
          id,
          title: textIn(title, language),
          startsAt: new Date(startsAt),
          endsAt: new Date(endsAt),
          joinCode,
          language,
        },
      )
      if ('failure' in outcome) return { failure: outcome.failure }
      await execute(app, actor, 'seminar.setMeeting', {
        seminarId: id,
        startsAt,
        endsAt,
        ...outcome.done,
      })
      return { done: true }
    },
  )
}

async function getLed(app: App, actor: Actor, id: string) {
  const seminar = await getSeminar(app.store, idFrom(id))
  requireFacilitator(seminar, actor)
  return seminar
}
