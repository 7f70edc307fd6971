import type { Database } from '../db/database.ts'
import type { AnsweredQuestions } from '../reads/seminar.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { listQuestions } from './repository.ts'

/** What was asked in a seminar and answered in writing, to be read when it is over. */
export async function readAnswered(
  db: Database,
  { status, steps }: Pick<Seminar, 'status' | 'steps'>,
): Promise<AnsweredQuestions[]> {
  if (status !== 'ended') return []
  const asked = steps.filter((step) => step.kind === 'questions')
  const answered = await Promise.all(
    asked.map(async ({ id, heading }) => ({ heading, questions: await answeredIn(db, id) })),
  )
  return answered.filter(({ questions }) => questions.length > 0)
}

/** As everybody saw them, in the order in which they were let through. */
async function answeredIn(db: Database, stepId: string): Promise<AnsweredQuestions['questions']> {
  const questions = await listQuestions(db, stepId)
  return questions
    .filter(({ status, progress }) => status === 'shown' && progress !== 'archived')
    .toSorted((one, other) => (one.listed ?? 0) - (other.listed ?? 0))
    .flatMap(({ id, body, shownAs, answer }) =>
      answer === undefined ? [] : [{ id, body: shownAs ?? body, answer }],
    )
}
