import type { Actor } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { listMarksOf, listSaltsOf } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import type { OwnQuestions } from '../reads/seminar.ts'
import type { Question, Stance } from './question.ts'
import { listQuestions } from './repository.ts'

/**
 * A person's own among the questions of a step. Nothing is stored that says which these are: they
 * are found by trying the person against the salt of each.
 */
export async function listOwn(
  db: Database,
  actor: Actor,
  questions: Question[],
  ballotKey: string,
): Promise<Question[]> {
  const voters = await votersIn(db, actor, questions, ballotKey)
  return questions.filter(({ boxId, asker }) => voters.get(boxId) === asker)
}

/** What this person has asked and supported, for their own eyes; nothing once it is sealed. */
export async function readOwnQuestions(
  db: Database,
  actor: Actor,
  stepId: string,
  ballotKey: string,
): Promise<OwnQuestions> {
  const questions = await listQuestions(db, stepId)
  const voters = await votersIn(db, actor, questions, ballotKey)
  const marks = await listMarksOf(
    db,
    [...voters].map(([boxId, voter]) => ({ boxId, voter })),
  )
  const stances = questions.flatMap(({ id, boxId }): [string, Stance][] => {
    const [stance] = marks.get(boxId) ?? []
    return stance === 'for' || stance === 'against' ? [[id, stance]] : []
  })
  return {
    asked: questions
      .filter(({ boxId, asker }) => voters.get(boxId) === asker)
      .map(({ id, body, status }) => ({ id, body, status })),
    stances: Object.fromEntries(stances),
  }
}

/** Who this person is in the box of each question. */
async function votersIn(
  db: Database,
  actor: Actor,
  questions: Question[],
  ballotKey: string,
): Promise<Map<string, string>> {
  const boxIds = questions.map(({ boxId }) => boxId)
  const salts = await listSaltsOf(db, boxIds)
  return new Map([...salts].map(([boxId, salt]) => [boxId, voterOf(actor.id, salt, ballotKey)]))
}
