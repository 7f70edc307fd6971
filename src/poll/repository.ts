import { countFrom } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { WordDecision } from '../word/decision.ts'
import type { Poll, PollDesign, PollPhase } from './poll.ts'

interface PollRow {
  id: string
  seminarId: string
  boxId: string
  kind: Poll['kind']
  question: Poll['question']
  help: Poll['help'] | null
  settings: Record<string, unknown>
  results: Poll['results']
  phase: PollPhase
  isSealed: boolean
  earlierBoxIds: string[]
  isLeftOut: boolean
  isAtOwnPace: boolean
  wordDecisions: WordDecision[] | null
  frozenMarks: Record<string, number> | null
  shownBy: Poll['shownBy'] | null
}

const selectPoll = `
  select p.id, p.seminar_id as "seminarId", p.box_id as "boxId", p.kind, p.question, p.help,
         p.settings, p.results, p.phase, p.is_left_out as "isLeftOut", b.salt is null as "isSealed",
         p.word_decisions as "wordDecisions", p.is_at_own_pace as "isAtOwnPace",
         p.shown_by as "shownBy",
         case when p.kind = 'words' then
           (select jsonb_object_agg(f.mark, f.ballots) from frozen_tallies f
            where f.box_id = p.box_id)
         end as "frozenMarks",
         array(select r.box_id::text from poll_rounds r where r.poll_id = p.id order by r.round)
           as "earlierBoxIds"
  from polls p join ballot_boxes b on b.id = p.box_id`

export async function findPoll(db: Database, pollId: string): Promise<Poll | undefined> {
  const { rows } = await db.query<PollRow>(`${selectPoll} where p.id = $1`, [pollId])
  return rows[0] && pollFrom(rows[0])
}

export async function getPoll(db: Database, pollId: string): Promise<Poll> {
  const poll = await findPoll(db, pollId)
  if (!poll) throw new AppError('not_found', { pollId })
  return poll
}

export async function savePlace(
  db: Database,
  pollId: string,
  conversationId: string,
): Promise<void> {
  await db.query(
    'insert into poll_places (poll_id, conversation_id) values ($1, $2) on conflict do nothing',
    [pollId, conversationId],
  )
}

/** Has a facilitator put the poll's card in this conversation? */
export async function isPlacedIn(
  db: Database,
  pollId: string,
  conversationId: string,
): Promise<boolean> {
  const { rows } = await db.query(
    'select 1 from poll_places where poll_id = $1 and conversation_id = $2',
    [pollId, conversationId],
  )
  return rows.length > 0
}

/** Locks the poll and its box until the transaction ends, so a late vote is either in or refused. */
export async function holdPoll(db: Database, pollId: string): Promise<Poll> {
  const { rows } = await db.query<PollRow>(`${selectPoll} where p.id = $1 for update`, [pollId])
  if (!rows[0]) throw new AppError('not_found', { pollId })
  return pollFrom(rows[0])
}

/** In the order of the agenda. */
export async function listPolls(db: Database, seminarId: string): Promise<Poll[]> {
  const { rows } = await db.query<PollRow>(
    `${selectPoll} join steps s on s.poll_id = p.id where p.seminar_id = $1 and not s.is_removed
     order by s.position`,
    [seminarId],
  )
  return rows.map(pollFrom)
}

/** Of all the programme's seminars but rehearsals, each seminar's in the order of its agenda. */
export async function listPollsOfProgramme(db: Database, programmeId: string): Promise<Poll[]> {
  const { rows } = await db.query<PollRow>(
    `${selectPoll} join steps s on s.poll_id = p.id join seminars m on m.id = p.seminar_id
     where m.programme_id = $1 and m.rehearsal_of is null and not s.is_removed
     order by s.position`,
    [programmeId],
  )
  return rows.map(pollFrom)
}

/** Of whichever of its rounds the box is. */
export async function findPollOfBox(db: Database, boxId: string): Promise<Poll | undefined> {
  const { rows } = await db.query<PollRow>(
    `${selectPoll}
     where p.id in (select id from polls where box_id = $1
                    union all select poll_id from poll_rounds where box_id = $1)`,
    [boxId],
  )
  return rows[0] && pollFrom(rows[0])
}

export async function savePhase(db: Database, pollId: string, phase: PollPhase): Promise<void> {
  await db.query('update polls set phase = $2 where id = $1', [pollId, phase])
}

/** From now on the poll is asked with an empty box, which must have been saved before. */
export async function saveNewRound(db: Database, poll: Poll, boxId: string): Promise<void> {
  await db.query('insert into poll_rounds (poll_id, round, box_id) values ($1, $2, $3)', [
    poll.id,
    (poll.earlierBoxIds?.length ?? 0) + 1,
    poll.boxId,
  ])
  await db.query('update polls set box_id = $2, shown_by = null where id = $1', [poll.id, boxId])
}

/** Undefined shows the result as a whole only. */
export async function saveShownBy(
  db: Database,
  pollId: string,
  grouping: Poll['shownBy'],
): Promise<void> {
  await db.query('update polls set shown_by = $2 where id = $1', [pollId, grouping ?? null])
}

export async function saveLeftOut(db: Database, pollId: string, isLeftOut: boolean): Promise<void> {
  await db.query('update polls set is_left_out = $2 where id = $1', [pollId, isLeftOut])
}

export async function saveWordDecisions(
  db: Database,
  pollId: string,
  decisions: WordDecision[],
): Promise<void> {
  const kept = decisions.length > 0 ? JSON.stringify(decisions) : null
  await db.query('update polls set word_decisions = $2 where id = $1', [pollId, kept])
}

/** The box must have been saved before. */
export async function savePoll(db: Database, poll: Poll): Promise<void> {
  const {
    id,
    seminarId,
    boxId,
    kind,
    question,
    help,
    results,
    phase,
    isSealed: _,
    earlierBoxIds: __,
    isLeftOut: ___,
    wordDecisions: ____,
    isAtOwnPace: _____,
    shownBy: ______,
    frozen: _______,
    ...settings
  } = poll
  await db.query(
    `insert into polls (id, seminar_id, box_id, kind, question, help, settings, results, phase)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      seminarId,
      boxId,
      kind,
      JSON.stringify(question),
      help ? JSON.stringify(help) : null,
      JSON.stringify(settings),
      results,
      phase,
    ],
  )
}

/** Puts a new design in the place of the old one. Only while nobody has answered. */
export async function saveDesign(db: Database, pollId: string, design: PollDesign): Promise<void> {
  const { kind, question, help, results, ...settings } = design
  await db.query(
    'update polls set kind = $2, question = $3, help = $4, settings = $5, results = $6 where id = $1',
    [
      pollId,
      kind,
      JSON.stringify(question),
      help ? JSON.stringify(help) : null,
      JSON.stringify(settings),
      results,
    ],
  )
}

function pollFrom({ settings, help, wordDecisions, frozenMarks, shownBy, ...row }: PollRow): Poll {
  return {
    ...settings,
    ...row,
    help: help ?? undefined,
    wordDecisions: wordDecisions ?? undefined,
    ...(shownBy && { shownBy }),
    ...(frozenMarks && { frozen: countFrom(frozenMarks) }),
  } as Poll
}
