import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import type { Database } from '../db/database.ts'
import { getPoll } from '../poll/repository.ts'
import { readOwnQuestions } from '../question/own-questions.ts'
import { hasQuestions } from '../question/repository.ts'
import type { OwnQuestions } from '../reads/seminar.ts'
import type { StepToEdit } from '../reads/programme.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireAttendance, requireFacilitator } from '../seminar/seminar.ts'
import { hasAnswers } from '../step/has-answers.ts'
import { getStep, type StoredStep } from '../step/repository.ts'
import { designOf } from '../step/step.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** What is read of the steps of a seminar, beside what is told live. */
export function registerStepReads(
  server: FastifyInstance,
  { app: { store, ballotKey }, authenticate }: { app: App; authenticate: Authenticate },
): void {
  /** `GET /api/steps/:id` → `StepToEdit` */
  server.get<{ Params: { id: string } }>(
    '/api/steps/:id',
    { schema: { tags: ['reads'] } },
    async (req): Promise<StepToEdit> => {
      const actor = await authenticate(bearerToken(req))
      const stored = await getStep(store, idFrom(req.params.id))
      requireFacilitator(await getAttended(store, stored.seminarId), actor)
      return stepToEdit(store, stored)
    },
  )

  /** `GET /api/steps/:id/questions` → `OwnQuestions` */
  server.get<{ Params: { id: string } }>(
    '/api/steps/:id/questions',
    { schema: { tags: ['reads'] } },
    async (req): Promise<OwnQuestions> => {
      const actor = await authenticate(bearerToken(req))
      const { seminarId, step } = await getStep(store, idFrom(req.params.id))
      requireAttendance(await getAttended(store, seminarId), actor)
      return readOwnQuestions(store, actor, step.id, ballotKey)
    },
  )
}

async function stepToEdit(db: Database, { step, version }: StoredStep): Promise<StepToEdit> {
  const poll = step.kind === 'poll' ? await getPoll(db, step.pollId) : undefined
  return {
    id: step.id,
    version,
    design: designOf(step, poll),
    isLocked: poll
      ? poll.phase === 'open' || (await hasAnswers(db, poll))
      : await hasQuestions(db, step.id),
  }
}
