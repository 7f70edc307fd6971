import type { Actor } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { listMarksOf } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import type { OwnQuestions } from '../reads/live.ts'
import type { Question, Stance } from './question.ts'
import { listQuestions, listSalts } from './repository.ts'

/**
 * A person's own among the questions of a step. Nothing is stored that says which these are: they
 * are found by trying the person against the salt of each.
 */
export async function listOwn(
  db: Database,
  actor: Actor,
  stepId: string,
  ballotKey: string,
): Promise<Question[]> {
  const voters = await votersIn(db, actor, stepId, ballotKey)
  const questions = await listQuestions(db, stepId)
  return questions.filter(({ id, asker }) => voters.get(id) === asker)
}

/** What this person has asked and supported, for their own eyes; nothing once it is sealed. */
export async function readOwnQuestions(
  db: Database,
  actor: Actor,
  stepId: string,
  ballotKey: string,
): Promise<OwnQuestions> {
  const voters = await votersIn(db, actor, stepId, ballotKey)
  const questions = await listQuestions(db, stepId)
  const marks = await listMarksOf(
    db,
    questions.flatMap(({ id, boxId }) => {
      const voter = voters.get(id)
      return voter === undefined ? [] : [{ boxId, voter }]
    }),
  )
  const stances = questions.flatMap(({ id, boxId }): [string, Stance][] => {
    const [stance] = marks.get(boxId) ?? []
    return stance === 'for' || stance === 'against' ? [[id, stance]] : []
  })
  return {
    asked: questions
      .filter(({ id, asker }) => voters.get(id) === asker)
      .map(({ id, body, status }) => ({ id, body, status })),
    stances: Object.fromEntries(stances),
  }
}

async function votersIn(
  db: Database,
  actor: Actor,
  stepId: string,
  ballotKey: string,
): Promise<Map<string, string>> {
  const salts = await listSalts(db, stepId)
  return new Map([...salts].map(([id, salt]) => [id, voterOf(actor.id, salt, ballotKey)]))
}
