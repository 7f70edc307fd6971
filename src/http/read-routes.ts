import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { isStaff } from '../actor.ts'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import { listAnswered } from '../own-pace/answered.ts'
import { readOwnAnswer } from '../poll/own-answer.ts'
import { getPoll } from '../poll/repository.ts'
import { getProgramme, listUnits } from '../programme/repository.ts'
import type { Answered, OwnAnswer } from '../reads/seminar.ts'
import type { Me, SeminarSummary } from '../reads/programme.ts'
import { getAttended, listSeminars } from '../seminar/repository.ts'
import { mayAttend, mayFacilitate, requireAttendance } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'

/** What screens read about the person and the seminars. The answers' shapes are in `reads/`. */
export function registerReads(
  server: FastifyInstance,
  { app, authenticate }: { app: App; authenticate: Authenticate },
): void {
  const { store, ballotKey } = app
  const schema = { tags: ['reads'] }

  /** `GET /api/me` → `Me` */
  server.get('/api/me', { schema }, async (req): Promise<Me> => {
    const actor = await authenticate(bearerToken(req))
    const [programme, units] = await Promise.all([
      getProgramme(store, actor.programmeId),
      listUnits(store, actor.programmeId),
    ])
    const holdings = actor.holdings.map(({ role, unitId }) => {
      const unit = units.find(({ id }) => id === unitId)
      return { role, unit: unit && { id: unit.id, name: unit.name } }
    })
    return { id: actor.id, name: actor.name, programme, holdings }
  })

  /** `GET /api/seminars` → `SeminarSummary[]`: those this person may attend. */
  server.get('/api/seminars', { schema }, async (req): Promise<SeminarSummary[]> => {
    const actor = await authenticate(bearerToken(req))
    const seminars = await listSeminars(store, actor.programmeId)
    const units = isStaff(actor) ? await listUnits(store, actor.programmeId) : []
    return seminars
      .filter((seminar) => mayAttend(seminar, actor))
      .map((seminar) => ({
        id: seminar.id,
        title: seminar.title,
        kind: seminar.kind,
        status: seminar.status,
        unitName: units.find(({ id }) => id === seminar.unitId)?.name,
        mayFacilitate: mayFacilitate(seminar, actor),
      }))
  })

  /** `GET /api/seminars/:id/answered` → `Answered` */
  server.get<{ Params: { id: string } }>(
    '/api/seminars/:id/answered',
    { schema },
    async (req): Promise<Answered> => {
      const actor = await authenticate(bearerToken(req))
      const seminarId = idFrom(req.params.id)
      requireAttendance(await getAttended(store, seminarId), actor)
      return { pollIds: await listAnswered(store, actor, seminarId, ballotKey) }
    },
  )

  /** `GET /api/polls/:id/answer` → `OwnAnswer` */
  server.get<{ Params: { id: string } }>('/api/polls/:id/answer', { schema }, async (req) => {
    const actor = await authenticate(bearerToken(req))
    const poll = await getPoll(store, idFrom(req.params.id))
    requireAttendance(await getAttended(store, poll.seminarId), actor)
    const answer: OwnAnswer = { answer: await readOwnAnswer(store, actor, poll, ballotKey) }
    return answer
  })
}

/** An id from an address. What is not one can't be found. */
export function idFrom(text: string): string {
  const id = z.uuid().safeParse(text)
  if (!id.success) throw new AppError('not_found')
  return id.data
}
