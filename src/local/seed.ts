import { randomBytes } from 'node:crypto'
import { saveBox } from '../ballot/repository.ts'
import type { Database, Store } from '../db/database.ts'
import type { LocalText } from '../language.ts'
import type { Poll } from '../poll/poll.ts'
import { savePoll } from '../poll/repository.ts'
import { pollSettings } from '../poll/settings.ts'
import { saveSeminar, saveStep } from '../seminar/repository.ts'
import { withLevels } from './audience-levels.ts'
import { saveChat } from './chat-repository.ts'
import { prepareChats } from './chat-schema.ts'
import {
  type DemoPoll,
  type DemoProgramme,
  type DemoSeminar,
  readDemoProgramme,
} from './demo-programme.ts'
import { type InventedPerson, inventedPeople, unitId } from './people.ts'
import { stableId } from './stable-id.ts'

/** Writes the invented programme into an empty store; a store that has a programme is left alone. */
export async function seedDemoProgramme(store: Store): Promise<void> {
  await prepareChats(store)
  await store.transaction(async (db) => {
    const { rows } = await db.query('select 1 from programmes limit 1')
    if (rows.length > 0) return
    await saveDemoProgramme(db, readDemoProgramme())
  })
}

async function saveDemoProgramme(db: Database, programme: DemoProgramme): Promise<void> {
  const programmeId = stableId('programme', programme.domain)
  await db.query('insert into programmes (id, name) values ($1, $2)', [
    programmeId,
    JSON.stringify(programme.name),
  ])
  const people = inventedPeople(programme)
  await saveUnits(db, programmeId, programme)
  await savePeople(db, programmeId, people)
  for (const seminar of [programme.kickoff, programme.closing]) {
    await saveMeeting(db, programmeId, programme.domain, seminar, people)
  }
  for (const unit of programme.units)
    await saveUnitFeedback(db, programmeId, programme, unit, people)
  await saveLevels(db, programmeId, people)
}

async function saveUnits(
  db: Database,
  programmeId: string,
  { units }: DemoProgramme,
): Promise<void> {
  const rows = units.map((unit) => ({ id: unitId(unit), name: unit.name, kind: unit.kind }))
  await db.query(
    `insert into units (id, programme_id, name, kind)
     select id, $1, name, kind from jsonb_to_recordset($2::jsonb) as u (id uuid, name text, kind text)`,
    [programmeId, JSON.stringify(rows)],
  )
}

async function savePeople(
  db: Database,
  programmeId: string,
  people: InventedPerson[],
): Promise<void> {
  const rows = JSON.stringify(people)
  await db.query(
    `insert into people (id, programme_id, name, tenant_id, object_id)
     select id, $1, name, "tenantId", "objectId" from jsonb_to_recordset($2::jsonb)
       as p (id uuid, name text, "tenantId" uuid, "objectId" uuid)`,
    [programmeId, rows],
  )
  await db.query(
    `insert into role_holdings (person_id, role, unit_id)
     select id, role, "unitId" from jsonb_to_recordset($1::jsonb)
       as p (id uuid, role text, "unitId" uuid)`,
    [rows],
  )
}

/** From where each speaks, as if they had said so: results can be shown by level from the start. */
async function saveLevels(
  db: Database,
  programmeId: string,
  people: InventedPerson[],
): Promise<void> {
  await db.query(
    `insert into seminar_levels (seminar_id, participant_id, level)
     select s.id, p.id, p.level
     from jsonb_to_recordset($2::jsonb) as p (id uuid, "unitId" uuid, level text)
     join seminars s on s.programme_id = $1 and coalesce(s.unit_id, p."unitId") = p."unitId"`,
    [programmeId, JSON.stringify(withLevels(people))],
  )
}

/** A meeting of everybody, with its chat. */
async function saveMeeting(
  db: Database,
  programmeId: string,
  domain: string,
  seminar: DemoProgramme['kickoff' | 'closing'],
  people: InventedPerson[],
): Promise<void> {
  const { kind, title } = seminar
  const seminarId = stableId('seminar', domain, kind)
  await saveDemoSeminar(db, seminar, { id: seminarId, programmeId, title })
  await saveConversation(db, {
    id: `19:meeting_${stableId('chat', domain, kind).replaceAll('-', '')}@thread.v2`,
    kind: 'meeting',
    name: title.sv,
    people,
    seminarId,
  })
}

/** A session and a chat of the unit's own, with the staff who work with it. */
async function saveUnitFeedback(
  db: Database,
  programmeId: string,
  { unitFeedback }: DemoProgramme,
  unit: DemoProgramme['units'][number],
  people: InventedPerson[],
): Promise<void> {
  const id = stableId('seminar', unit.domain, unitFeedback.kind)
  const title = {
    sv: unitFeedback.title.sv.replace('{unit}', unit.name),
    en: unitFeedback.title.en?.replace('{unit}', unit.name),
  }
  await saveDemoSeminar(db, unitFeedback, { id, programmeId, unitId: unitId(unit), title })
  await saveConversation(db, {
    id: `19:${stableId('chat', unit.domain).replaceAll('-', '')}@thread.v2`,
    kind: 'groupChat',
    name: `TillKom – ${unit.name}`,
    people: people.filter((person) => !person.unitId || person.unitId === unitId(unit)),
    unitId: unitId(unit),
  })
}

async function saveDemoSeminar(
  db: Database,
  { kind, steps }: DemoSeminar,
  seminar: { id: string; programmeId: string; unitId?: string; title: LocalText },
): Promise<void> {
  await saveSeminar(db, { ...seminar, kind, status: 'planned', currentStep: 0 })
  for (const [position, step] of steps.entries()) {
    const id = stableId('step', seminar.id, String(position))
    if (step.kind === 'slide') {
      await saveStep(db, seminar.id, position, { ...step, id })
    } else {
      const poll = pollFrom(step, seminar.id)
      await saveBox(db, { id: poll.boxId, salt: randomBytes(32) })
      await savePoll(db, poll)
      await saveStep(db, seminar.id, position, {
        id,
        kind: 'poll',
        pollId: poll.id,
        notes: step.notes,
      })
    }
  }
}

function pollFrom(step: DemoPoll, seminarId: string): Poll {
  const { key, poll: kind, question, help, results, kind: _, notes: __, ...settings } = step
  return {
    ...pollSettings.parse({ kind, ...settings }),
    id: stableId('poll', seminarId, key),
    boxId: stableId('box', seminarId, key),
    seminarId,
    question,
    help,
    results,
    phase: 'draft',
    isSealed: false,
  }
}

interface DemoConversation {
  id: string
  kind: 'meeting' | 'groupChat'
  name: string
  people: InventedPerson[]
  seminarId?: string
  unitId?: string
}

/** Bound from the start; the bot adds how to reach it when the room tells it that it was added. */
async function saveConversation(
  db: Database,
  { id, kind, name, people, seminarId, unitId: unit }: DemoConversation,
): Promise<void> {
  await db.query(
    `insert into conversations (id, kind, name, seminar_id, unit_id) values ($1, $2, $3, $4, $5)`,
    [id, kind, name, seminarId ?? null, unit ?? null],
  )
  await saveChat(
    db,
    { id, kind, name },
    people.map((person) => person.id),
  )
}
