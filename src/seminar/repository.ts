import { alphabetical } from '../alphabetical.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Step } from '../step/step.ts'
import type { Seminar, SeminarStatus } from './seminar.ts'

interface SeminarRow extends Omit<
  Seminar,
  'unitId' | 'steps' | 'joinCode' | 'beganAt' | 'rehearsalOf' | 'rehearsalId'
> {
  beganAt: Date | null
  unitId: string | null
  rehearsalOf: string | null
  rehearsalId: string | null
  joinCode: string | null
  steps: StepRow[]
}

export interface StepRow {
  id: string
  kind: Step['kind']
  content: Record<string, unknown>
  notes: Step['notes'] | null
  pollId: string | null
  endsAt: string | null
  isClosed: boolean
}

const selectSeminar = `
  select s.id, s.programme_id as "programmeId", s.unit_id as "unitId", s.kind, s.title, s.status,
         s.current_step as "currentStep", s.began_at as "beganAt", s.join_code as "joinCode",
         s.guests_give_name as "guestsGiveName", s.feedback_version_id as "feedbackVersionId",
         s.rehearsal_of is not null as "isRehearsal",
         s.rehearsal_of as "rehearsalOf",
         (select r.id from seminars r where r.rehearsal_of = s.id) as "rehearsalId",
         coalesce(
           (select jsonb_agg(
              jsonb_build_object('id', id, 'kind', kind, 'content', content, 'notes', notes,
                                 'pollId', poll_id, 'endsAt', ends_at, 'isClosed', is_closed)
              order by position)
            from steps where seminar_id = s.id and not is_removed),
           '[]') as steps
  from seminars s`

export async function findSeminar(db: Database, seminarId: string): Promise<Seminar | undefined> {
  const { rows } = await db.query<SeminarRow>(`${selectSeminar} where s.id = $1`, [seminarId])
  return rows[0] && seminarFrom(rows[0])
}

export async function getSeminar(db: Database, seminarId: string): Promise<Seminar> {
  const seminar = await findSeminar(db, seminarId)
  if (!seminar) throw new AppError('not_found', { seminarId })
  return seminar
}

type Attended = Pick<Seminar, 'id' | 'programmeId' | 'unitId' | 'status' | 'isRehearsal'>
type AttendedRow = Omit<Attended, 'unitId'> & { unitId: string | null }

const selectAttended = `
  select id, programme_id as "programmeId", unit_id as "unitId", status,
         rehearsal_of is not null as "isRehearsal"
  from seminars`

/** What decides who may attend, without the agenda: asked whenever a screen opens. */
export async function getAttended(db: Database, seminarId: string): Promise<Attended> {
  const { rows } = await db.query<AttendedRow>(`${selectAttended} where id = $1`, [seminarId])
  if (!rows[0]) throw new AppError('not_found', { seminarId })
  return attendedFrom(rows[0])
}

/**
 * Locks the seminar, so that two facilitators who step at once take turns. Read once it is locked: in
 * one question with the lock the agenda would be the one from before whoever we waited for.
 */
export async function holdSeminar(db: Database, seminarId: string): Promise<Seminar> {
  const held = db.query('select 1 from seminars where id = $1 for update', [seminarId])
  const read = getSeminar(db, seminarId)
  await Promise.all([held, read]) // one after the other, but to the database they are one trip
  return read
}

/** Lets others work in the seminar meanwhile, but nobody end it. */
export async function shareSeminar(db: Database, seminarId: string): Promise<Attended> {
  const { rows } = await db.query<AttendedRow>(`${selectAttended} where id = $1 for share`, [
    seminarId,
  ])
  if (!rows[0]) throw new AppError('not_found', { seminarId })
  return attendedFrom(rows[0])
}

/** The kickoff first, then by title; all but rehearsals, which nobody comes across. */
export async function listSeminars(db: Database, programmeId: string): Promise<Seminar[]> {
  const { rows } = await db.query<SeminarRow>(
    `${selectSeminar} where s.programme_id = $1 and s.rehearsal_of is null order by s.id`,
    [programmeId],
  )
  const isLater = ({ kind }: Seminar) => Number(kind !== 'kickoff')
  return rows
    .map(seminarFrom)
    .sort(
      (one, other) => isLater(one) - isLater(other) || alphabetical(one.title.sv, other.title.sv),
    )
}

/** Its own, or the session where its unit goes through its feedback: under way, else the newest. */
export async function findSeminarOfConversation(
  db: Database,
  conversationId: string,
): Promise<Seminar | undefined> {
  const { rows } = await db.query<SeminarRow>(
    `${selectSeminar} join conversations c on c.seminar_id = s.id
       or (c.unit_id = s.unit_id and s.feedback_version_id is not null and s.status <> 'ended')
     where c.id = $1
     order by s.status = 'running' desc,
              (select delivered_at from feedback_versions where id = s.feedback_version_id) desc
     limit 1`,
    [conversationId],
  )
  return rows[0] && seminarFrom(rows[0])
}

export async function saveStatus(
  db: Database,
  seminarId: string,
  status: SeminarStatus,
): Promise<void> {
  await db.query('update seminars set status = $2 where id = $1', [seminarId, status])
}

/** The first time that it is started is when it began, however often that is asked for. */
export async function saveBegun(db: Database, seminarId: string, now: Date): Promise<void> {
  await db.query(
    `update seminars set status = 'running', began_at = coalesce(began_at, $2) where id = $1`,
    [seminarId, now],
  )
}

export async function saveCurrentStep(
  db: Database,
  seminarId: string,
  step: number,
): Promise<void> {
  await db.query('update seminars set current_step = $2 where id = $1', [seminarId, step])
}

/** A new seminar with its agenda. Its polls must have been saved before the steps that show them. */
export async function saveSeminar(
  db: Database,
  { id, programmeId, unitId, kind, title, status, currentStep }: Omit<Seminar, 'steps'>,
): Promise<void> {
  await db.query(
    `insert into seminars (id, programme_id, unit_id, kind, title, status, current_step)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, programmeId, unitId ?? null, kind, JSON.stringify(title), status, currentStep],
  )
}

export async function saveStep(
  db: Database,
  seminarId: string,
  position: number,
  step: Step,
): Promise<void> {
  const { pollId, content } = columnsOf(step)
  await db.query(
    `insert into steps (id, seminar_id, position, kind, content, notes, poll_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      step.id,
      seminarId,
      position,
      step.kind,
      JSON.stringify(content),
      step.notes ? JSON.stringify(step.notes) : null,
      pollId,
    ],
  )
}

/** What only this kind of step has goes into one column; what it refers to has its own. */
export function columnsOf({ id: _id, kind: _kind, notes: _notes, ...rest }: Step): {
  pollId: string | null
  content: object
} {
  if ('pollId' in rest) {
    const { pollId, ...content } = rest
    return { pollId, content }
  }
  const content = Object.entries(rest).filter(([name]) => name !== 'endsAt' && name !== 'isClosed')
  return { pollId: null, content: Object.fromEntries(content) }
}

function attendedFrom({ unitId, ...row }: AttendedRow): Attended {
  return { ...row, unitId: unitId ?? undefined }
}

function seminarFrom(found: SeminarRow): Seminar {
  const { unitId, joinCode, beganAt, rehearsalOf, rehearsalId, steps, ...row } = found
  return {
    ...row,
    unitId: unitId ?? undefined,
    joinCode: joinCode ?? undefined,
    beganAt: beganAt ?? undefined,
    rehearsalOf: rehearsalOf ?? undefined,
    rehearsalId: rehearsalId ?? undefined,
    steps: steps.map(stepFrom),
  }
}

export function stepFrom({ id, kind, content, notes, pollId, endsAt, isClosed }: StepRow): Step {
  return {
    id,
    kind,
    ...content,
    notes: notes ?? undefined,
    ...(pollId && { pollId }),
    ...(endsAt && { endsAt }),
    ...(isClosed && { isClosed }),
  } as Step
}
