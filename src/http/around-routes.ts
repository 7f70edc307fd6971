import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { listRemarks } from '../ballot/remark-repository.ts'
import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { comingOf, releasedPolls, releasedViews } from '../live/around.ts'
import { SeminarReader } from '../live/seminar-reader.ts'
import type { PollView } from '../reads/live.ts'
import type { AskedInSeminar, SeminarAround } from '../reads/seminar.ts'
import { readAnswered } from '../question/answered-questions.ts'
import { readAskedInSeminar } from '../question/asked-in-seminar.ts'
import { findMeeting } from '../seminar/meeting-repository.ts'
import { getSeminar } from '../seminar/repository.ts'
import { requireAttendance, requireFacilitator, type Seminar } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** What a seminar has to say before and after it, for everybody who attends and for those who lead. */
export function registerAroundReads(
  server: FastifyInstance,
  { app: { store }, authenticate }: { app: App; authenticate: Authenticate },
): void {
  /** `GET /api/seminars/:id/around` → `SeminarAround` */
  server.get<{ Params: { id: string } }>(
    '/api/seminars/:id/around',
    { schema: { tags: ['reads'] } },
    async (req): Promise<SeminarAround> => {
      const actor = await authenticate(bearerToken(req))
      const seminar = await getSeminar(store, idFrom(req.params.id))
      requireAttendance(seminar, actor)
      const meeting = await findMeeting(store, seminar.id)
      const isGuest = actor.guestOf !== undefined // has a code, and no place in the meeting
      return {
        meeting: meeting && {
          startsAt: meeting.startsAt.toISOString(),
          endsAt: meeting.endsAt.toISOString(),
          meetingUrl: isGuest ? undefined : meeting.meetingUrl,
        },
        ...comingOf(seminar),
        results: await releasedResults(store, seminar),
        answered: await readAnswered(store, seminar),
      }
    },
  )

  /** `GET /api/seminars/:id/asked` → `AskedInSeminar` */
  server.get<{ Params: { id: string } }>(
    '/api/seminars/:id/asked',
    { schema: { tags: ['reads'] } },
    async (req): Promise<AskedInSeminar> => {
      const actor = await authenticate(bearerToken(req))
      const seminar = await getSeminar(store, idFrom(req.params.id))
      requireFacilitator(seminar, actor)
      return readAskedInSeminar(store, seminar)
    },
  )
}

async function releasedResults(db: Database, seminar: Seminar): Promise<PollView[]> {
  if (seminar.status !== 'ended') return []
  const data = await new SeminarReader(db, seminar.id).read(new Set())
  const released = releasedPolls(seminar, data.polls)
  const boxIds = released.map(({ boxId }) => boxId)
  const [counts, remarks] = await Promise.all([countBallots(db, boxIds), listRemarks(db, boxIds)])
  return releasedViews(released, data, counts, remarks)
}
