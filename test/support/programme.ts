import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor, Role } from '../../src/actor.ts'
import { saveBox } from '../../src/ballot/repository.ts'
import type { Store } from '../../src/db/database.ts'
import type { ChoicePoll, Poll, PollSettings, RecognitionPoll } from '../../src/poll/poll.ts'
import { savePoll } from '../../src/poll/repository.ts'
import { saveSeminar, saveStep } from '../../src/seminar/repository.ts'
import type { Seminar } from '../../src/seminar/seminar.ts'

/** A programme of a test's own, with people to act in it. Nothing is shared, so nothing is cleaned up. */
export interface TestProgramme {
  id: string
  unitId: string
  otherUnitId: string
  lead: Actor
  facilitator: Actor
  researcher: Actor
  contact: Actor
  member: Actor
  otherMember: Actor
}

export async function savedProgramme(db: Store): Promise<TestProgramme> {
  const id = randomUUID()
  await db.query('insert into programmes (id, name) values ($1, $2)', [
    id,
    JSON.stringify({ sv: 'Prov', en: 'Test' }),
  ])
  const unitId = await savedUnit(db, id, 'Älvbro kommun')
  const otherUnitId = await savedUnit(db, id, 'Norrsjö kommun')
  return {
    id,
    unitId,
    otherUnitId,
    lead: await savedPerson(db, id, 'Lea Ledare', 'lead'),
    facilitator: await savedPerson(db, id, 'Samira Samtal', 'facilitator'),
    researcher: await savedPerson(db, id, 'Folke Forsk', 'researcher'),
    contact: await savedPerson(db, id, 'Kim Kontakt', 'contact', unitId),
    member: await savedPerson(db, id, 'Malin Medlem', 'member', unitId),
    otherMember: await savedPerson(db, id, 'Olle Annorstädes', 'member', otherUnitId),
  }
}

export async function savedPerson(
  db: Store,
  programmeId: string,
  name: string,
  role: Role,
  unitId?: string,
): Promise<Actor> {
  const id = randomUUID()
  await db.query(
    'insert into people (id, programme_id, name, tenant_id, object_id) values ($1, $2, $3, $4, $5)',
    [id, programmeId, name, randomUUID(), randomUUID()],
  )
  await db.query('insert into role_holdings (person_id, role, unit_id) values ($1, $2, $3)', [
    id,
    role,
    unitId ?? null,
  ])
  return { id, name, programmeId, holdings: [{ role, unitId }] }
}

export async function savedMembers(
  db: Store,
  { id, unitId }: TestProgramme,
  count: number,
): Promise<Actor[]> {
  const names = Array.from({ length: count }, (_, index) => `Deltagare ${index + 1}`)
  return Promise.all(names.map((name) => savedPerson(db, id, name, 'member', unitId)))
}

/** A kickoff with a slide, a reflection poll and a choice, in that order. */
export async function savedKickoff(
  db: Store,
  programme: TestProgramme,
  change: Partial<Pick<Seminar, 'unitId' | 'status'>> & { results?: Poll['results'] } = {},
): Promise<{ seminar: Seminar; recognition: RecognitionPoll; choice: ChoicePoll }> {
  const seminarId = randomUUID()
  const base = {
    seminarId,
    phase: 'draft' as const,
    isSealed: false,
    results: change.results ?? ('live' as const),
  }
  const recognition: RecognitionPoll = {
    ...base,
    id: randomUUID(),
    boxId: randomUUID(),
    kind: 'recognition',
    question: { sv: 'Känner ni igen er?', en: 'Do you recognise yourselves?' },
  }
  const choice: ChoicePoll = {
    ...base,
    id: randomUUID(),
    boxId: randomUUID(),
    kind: 'choice',
    question: { sv: 'Vad händer när något går fel?' },
    options: [
      { id: 'a', label: { sv: 'Mer kontroll' } },
      { id: 'b', label: { sv: 'Vi lär av det' } },
      { id: 'c', label: { sv: 'Ingenting' } },
    ],
    mostChoices: 2,
  }
  const seminar: Seminar = {
    id: seminarId,
    programmeId: programme.id,
    unitId: change.unitId,
    kind: 'kickoff',
    title: { sv: 'Inledande seminarium', en: 'Kickoff seminar' },
    status: change.status ?? 'running',
    currentStep: 0,
    steps: [
      { id: randomUUID(), kind: 'slide', heading: { sv: 'Välkomna', en: 'Welcome' } },
      { id: randomUUID(), kind: 'poll', pollId: recognition.id },
      { id: randomUUID(), kind: 'poll', pollId: choice.id },
    ],
  }
  await saveSeminar(db, seminar)
  for (const poll of [recognition, choice]) {
    await saveBox(db, { id: poll.boxId, salt: randomBytes(32) })
    await savePoll(db, poll)
  }
  for (const [position, step] of seminar.steps.entries()) {
    await saveStep(db, seminarId, position, step)
  }
  return { seminar, recognition, choice }
}

/** A running seminar with one open poll. */
export async function savedPollSeminar(
  db: Store,
  programme: TestProgramme,
  settings: PollSettings,
  results: Poll['results'] = 'live',
): Promise<{ seminar: Seminar; poll: Poll }> {
  const poll: Poll = {
    ...settings,
    id: randomUUID(),
    seminarId: randomUUID(),
    boxId: randomUUID(),
    question: { sv: 'Hur är det hos er?', en: 'How is it with you?' },
    results,
    phase: 'open',
    isSealed: false,
  }
  const seminar: Seminar = {
    id: poll.seminarId,
    programmeId: programme.id,
    kind: 'closing',
    title: { sv: 'Avslutande seminarium', en: 'Closing seminar' },
    status: 'running',
    currentStep: 0,
    steps: [{ id: randomUUID(), kind: 'poll', pollId: poll.id }],
  }
  await saveSeminar(db, seminar)
  await saveBox(db, { id: poll.boxId, salt: randomBytes(32) })
  await savePoll(db, poll)
  await saveStep(db, seminar.id, 0, seminar.steps[0]!)
  return { seminar, poll }
}

async function savedUnit(db: Store, programmeId: string, name: string): Promise<string> {
  const id = randomUUID()
  await db.query('insert into units (id, programme_id, name, kind) values ($1, $2, $3, $4)', [
    id,
    programmeId,
    name,
    'municipality',
  ])
  return id
}
