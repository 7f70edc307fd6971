import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Level } from '../group/group.ts'
import type { Poll, PollPhase, PollSettings } from './poll.ts'

export interface PollToVoteOn {
  /** What decides whether and how an answer counts. */
  poll: PollSettings & Pick<Poll, 'boxId' | 'phase' | 'isSealed'>
  /** Whose it is, as `requireAttendance` wants it. */
  seminar: {
    id: string
    programmeId: string
    unitId?: string | undefined
    isRehearsal: boolean
  }
  /** Of its box. */
  salt: Buffer | null
  /** Where those who vote have said that they speak from, by person. */
  levels: Record<string, Level>
}

/**
 * All that votes of these people need to know, locked until the transaction ends, in one question
 * to the database. It is asked for each group of votes, so there is nothing in it that only screens
 * show: without that it costs the engine half.
 */
export async function holdPollToVoteOn(
  db: Database,
  pollId: string,
  personIds: string[],
): Promise<PollToVoteOn> {
  // Asked again while we waited for the lock, it has another box, which only a second look sees.
  const held = (await hold(db, pollId, personIds)) ?? (await hold(db, pollId, personIds))
  if (!held) throw new AppError('not_found', { pollId })
  const { settings, kind, boxId, phase, salt, levels, seminarId, unitId, ...whose } = held
  return {
    poll: { ...settings, kind, boxId, phase, isSealed: salt === null } as PollToVoteOn['poll'],
    seminar: { ...whose, id: seminarId, unitId: unitId ?? undefined },
    salt,
    levels: levels ?? {},
  }
}

interface Held {
  seminarId: string
  boxId: string
  kind: PollSettings['kind']
  settings: Record<string, unknown>
  phase: PollPhase
  salt: Buffer | null
  programmeId: string
  unitId: string | null
  isRehearsal: boolean
  levels: Record<string, Level> | null
}

async function hold(db: Database, pollId: string, personIds: string[]): Promise<Held | undefined> {
  const { rows } = await db.query<Held>(
    `select p.seminar_id as "seminarId", p.box_id as "boxId", p.kind, p.settings, p.phase, b.salt,
            s.programme_id as "programmeId", s.unit_id as "unitId",
            s.rehearsal_of is not null as "isRehearsal",
            (select jsonb_object_agg(l.participant_id, l.level) from seminar_levels l
             where l.seminar_id = s.id and l.participant_id = any($2::uuid[])) as levels
     from polls p
     join ballot_boxes b on b.id = p.box_id
     join seminars s on s.id = p.seminar_id
     where p.id = $1 for update of p, b`,
    [pollId, personIds],
  )
  return rows[0]
}
