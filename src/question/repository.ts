import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Question, QuestionProgress } from './question.ts'

const selectQuestion = `
  select id, step_id as "stepId", box_id as "boxId", asker, body, shown_as as "shownAs", status,
         progress, is_pinned as "isPinned", listed, answer, answer_version as "answerVersion"
  from questions`

/** Ordered by their random ids: the order they came in would point back at people. */
export async function listQuestions(db: Database, stepId: string): Promise<Question[]> {
  const { rows } = await db.query<QuestionRow>(`${selectQuestion} where step_id = $1 order by id`, [
    stepId,
  ])
  return rows.map(questionFrom)
}

export async function findQuestion(
  db: Database,
  questionId: string,
): Promise<Question | undefined> {
  const { rows } = await db.query<QuestionRow>(`${selectQuestion} where id = $1`, [questionId])
  return rows[0] && questionFrom(rows[0])
}

export async function getQuestion(db: Database, questionId: string): Promise<Question> {
  const question = await findQuestion(db, questionId)
  if (!question) throw new AppError('not_found', { questionId })
  return question
}

/** Locks it, so that two facilitators take turns, and nobody supports what is being taken back. */
export async function holdQuestion(db: Database, questionId: string): Promise<Question> {
  const { rows } = await db.query<QuestionRow>(`${selectQuestion} where id = $1 for update`, [
    questionId,
  ])
  if (!rows[0]) throw new AppError('not_found', { questionId })
  return questionFrom(rows[0])
}

export async function hasQuestions(db: Database, stepId: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from questions where step_id = $1 limit 1', [stepId])
  return rows.length > 0
}

/** The box must have been saved before. */
export async function saveQuestion(
  db: Database,
  { id, stepId, boxId, asker, body }: Pick<Question, 'id' | 'stepId' | 'boxId' | 'asker' | 'body'>,
): Promise<void> {
  await db.query(
    'insert into questions (id, step_id, box_id, asker, body) values ($1, $2, $3, $4, $5)',
    [id, stepId, boxId, asker, body],
  )
}

/** Nothing of it is left, nor of who supported it. */
export async function deleteQuestion(db: Database, { id, boxId }: Question): Promise<void> {
  await db.query('delete from questions where id = $1', [id])
  await db.query('delete from ballot_boxes where id = $1', [boxId])
}

/** The first time that it is let through, it is given the next place in the list. */
export async function saveModeration(
  db: Database,
  { id, stepId }: Question,
  status: Question['status'],
  shownAs: string | undefined,
): Promise<void> {
  await db.query(
    `update questions set status = $2, shown_as = $3,
       listed = coalesce(listed, case when $2 = 'shown' then
         (select coalesce(max(listed), 0) + 1 from questions where step_id = $4) end)
     where id = $1`,
    [id, status, shownAs ?? null, stepId],
  )
}

export async function saveProgress(
  db: Database,
  questionId: string,
  progress: QuestionProgress,
): Promise<void> {
  await db.query('update questions set progress = $2 where id = $1', [questionId, progress])
}

/** As the next version of what has been answered in writing; undefined takes it back. */
export async function saveAnswer(
  db: Database,
  questionId: string,
  answer: string | undefined,
  progress: QuestionProgress,
): Promise<void> {
  await db.query(
    `update questions set answer = $2, answer_version = answer_version + 1, progress = $3
     where id = $1`,
    [questionId, answer ?? null, progress],
  )
}

export async function savePinned(
  db: Database,
  questionId: string,
  isPinned: boolean,
): Promise<void> {
  await db.query('update questions set is_pinned = $2 where id = $1', [questionId, isPinned])
}

export async function saveClosed(db: Database, stepId: string, isClosed: boolean): Promise<void> {
  await db.query('update steps set is_closed = $2 where id = $1', [stepId, isClosed])
}

/**
 * Locks the questions of a seminar. By their random ids, so that what is sealed one after the other
 * tells no order either.
 */
export async function holdBoxesOfQuestions(db: Database, seminarId: string): Promise<string[]> {
  const { rows } = await db.query<{ boxId: string }>(
    `select q.box_id as "boxId" from questions q join steps s on s.id = q.step_id
     where s.seminar_id = $1 order by q.box_id for update of q`,
    [seminarId],
  )
  return rows.map(({ boxId }) => boxId)
}

/** Cuts the questions of a seminar loose from whoever asked, and writes them anew in random order. */
export async function sealQuestions(db: Database, seminarId: string): Promise<void> {
  await db.query(
    `with taken as (
       delete from questions where step_id in (select id from steps where seminar_id = $1)
       returning *
     )
     insert into questions (id, step_id, box_id, asker, body, shown_as, status, progress,
                            is_pinned, listed, answer, answer_version)
     select id, step_id, box_id, gen_random_uuid()::text, body, shown_as, status, progress,
            is_pinned, listed, answer, answer_version
     from taken order by random()`,
    [seminarId],
  )
}

interface QuestionRow extends Omit<Question, 'shownAs' | 'listed' | 'answer'> {
  shownAs: string | null
  listed: number | null
  answer: string | null
}

function questionFrom({ shownAs, listed, answer, ...row }: QuestionRow): Question {
  return {
    ...row,
    shownAs: shownAs ?? undefined,
    listed: listed ?? undefined,
    answer: answer ?? undefined,
  }
}
