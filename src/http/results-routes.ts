import type { FastifyInstance } from 'fastify'
import { type Actor, requireRole } from '../actor.ts'
import type { App } from '../app.ts'
import { resultsOverview } from '../comparison/asked-questions.ts'
import { questionResults } from '../comparison/question-results.ts'
import { readAskedPolls, readResults } from '../comparison/read-results.ts'
import { getPoll } from '../poll/repository.ts'
import type { QuestionResults, ResultsOverview } from '../reads/results.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireAttendance } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** What researchers and the lead read of the polls of all seminars. The shapes are in `reads/results.ts`. */
export function registerResultsReads(
  server: FastifyInstance,
  { app: { store, ballotKey }, authenticate }: { app: App; authenticate: Authenticate },
): void {
  const schema = { tags: ['reads'] }

  /** `GET /api/results` → `ResultsOverview` */
  server.get('/api/results', { schema }, async (req): Promise<ResultsOverview> => {
    const actor = await authenticate(bearerToken(req))
    requireResearcher(actor)
    return resultsOverview(await readAskedPolls(store, actor.programmeId))
  })

  /** `GET /api/polls/:id/results` → `QuestionResults`: every time that the poll's question was asked. */
  server.get<{ Params: { id: string } }>(
    '/api/polls/:id/results',
    { schema },
    async (req): Promise<QuestionResults> => {
      const actor = await authenticate(bearerToken(req))
      const poll = await getPoll(store, idFrom(req.params.id))
      requireAttendance(await getAttended(store, poll.seminarId), actor)
      requireResearcher(actor)
      return questionResults(await readResults(store, actor.programmeId, poll.id, ballotKey))
    },
  )
}

function requireResearcher(actor: Actor): void {
  requireRole(actor, 'lead', 'researcher')
}
