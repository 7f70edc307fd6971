import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Comment, CommentOutcome } from './comment.ts'

interface CommentRow extends Omit<Comment, 'answer'> {
  outcome: CommentOutcome | null
  reason: string | null
  answeredBy: string | null
  answeredAt: Date | null
}

const selectComment = `
  select c.id, c.finding_id as "findingId", c.body, w.name as by, c.written_at as at,
         c.outcome, c.reason, a.name as "answeredBy", c.answered_at as "answeredAt"
  from comments c
  left join people w on w.id = c.written_by
  left join people a on a.id = c.answered_by`

/** Oldest first. */
export async function listComments(db: Database, findingIds: string[]): Promise<Comment[]> {
  const { rows } = await db.query<CommentRow>(
    `${selectComment} where c.finding_id = any($1::uuid[]) order by c.written_at, c.id`,
    [findingIds],
  )
  return rows.map(commentFrom)
}

export async function holdComment(db: Database, commentId: string): Promise<Comment> {
  const { rows } = await db.query<CommentRow>(`${selectComment} where c.id = $1 for update of c`, [
    commentId,
  ])
  if (!rows[0]) throw new AppError('not_found', { commentId })
  return commentFrom(rows[0])
}

/** False if it was there already: a request that is sent twice is one comment. */
export async function saveComment(
  db: Database,
  { id, findingId, body }: Pick<Comment, 'id' | 'findingId' | 'body'>,
  personId: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await db.query(
    `insert into comments (id, finding_id, body, written_by, written_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
    [id, findingId, body, personId, now],
  )
  return rows.length > 0
}

export async function saveCommentAnswer(
  db: Database,
  commentId: string,
  { outcome, reason }: { outcome: CommentOutcome; reason: string | undefined },
  personId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `update comments set outcome = $2, reason = $3, answered_by = $4, answered_at = $5
     where id = $1`,
    [commentId, outcome, reason ?? null, personId, now],
  )
}

function commentFrom({ outcome, reason, answeredBy, answeredAt, ...row }: CommentRow): Comment {
  const answer = outcome && answeredAt && { outcome, reason, by: answeredBy, at: answeredAt }
  return { ...row, answer }
}
