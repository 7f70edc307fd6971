import { randomUUID } from 'node:crypto'
import { type Actor, type Role, roles } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { getVersion } from '../../src/feedback/repository.ts'
import { draftFor, savedConversation } from '../support/feedback.ts'
import { pictureOf } from '../support/picture.ts'
import { strangersToken, type TestServer } from '../support/server.ts'
import { joinedGuest, savedHolder, type Tokens } from './people.ts'
import { savedSession } from './saved-session.ts'
import { missingThings, type Things } from './things.ts'

/** Something that others may not hear of: its things, and a word that stands in all its texts. */
export interface Place {
  things: Things
  word: string
  /** Of people who belong here; names and ids. */
  people: string[]
}

export interface World {
  tokens: Tokens
  /** A unit with its session, its poll with an answer, its feedback and its chat. */
  ours: Place
  /** The same for another unit in the programme, and for one in another programme. */
  neighbours: Place
  foreign: Place
  /** The programme's kickoff, to which all its units come. */
  common: Place
  /** What our unit writes together of its answer. */
  draftWords: string
  /** Nothing that exists. */
  missing: Things
}

/** Two programmes with three units that have everything a unit can have. */
export async function savedWorld(server: TestServer): Promise<World> {
  const here = await savedProgramme(server, 'Härprogrammet')
  const there = await savedProgramme(server, 'Därprogrammet')
  const ours = await savedUnit(server, here, 'Kvarnvik')
  const neighbours = await savedUnit(server, here, 'Norrsele')
  const foreign = await savedUnit(server, there, 'Fjärransund')
  const common = await savedCommon(server, here, 'Samlingsmark')
  const unitOf = ({ things }: Place) => things.unitId

  const own = await Promise.all(
    roles.map(async (role): Promise<[Role, string]> => {
      const name = `${role === 'member' ? 'Malva' : 'Torkel'} ${role}`
      const unitId = staff.includes(role) ? undefined : unitOf(ours)
      const id = await savedHolder(server.db, here.id, name, [[role, unitId]])
      return [role, id]
    }),
  )
  const bothIn = (programme: string, place: Place) =>
    savedHolder(server.db, programme, `Utomstående ${place.word}`, [
      ['contact', unitOf(place)],
      ['member', unitOf(place)],
    ])
  const tokens: Tokens = {
    ...(Object.fromEntries(own) as Record<Role, string>),
    deputy: ours.things.deputyId,
    neighbour: await bothIn(here.id, neighbours),
    foreignStaff: there.lead.id,
    foreignMember: await bothIn(there.id, foreign),
    guest: await joinedGuest(server, common.things.seminarId),
    stranger: strangersToken,
    badToken: 'nonsense',
    nobody: undefined,
  }
  ours.people.push(...own.filter(([role]) => !staff.includes(role)).map(([, id]) => id))
  return { tokens, ours, neighbours, foreign, common, draftWords, missing: missingThings() }
}

/** Those who work for the programme and so see all its units. */
export const staff: readonly Role[] = ['lead', 'facilitator', 'researcher']

const draftWords = 'Det här skriver vi tillsammans'

async function savedProgramme({ db }: TestServer, name: string) {
  const id = randomUUID()
  await db.query('insert into programmes (id, name) values ($1, $2)', [
    id,
    JSON.stringify({ sv: name, en: name }),
  ])
  const holdings = staff.map((role) => ({ role }))
  const leadId = await savedHolder(
    db,
    id,
    `Ledare ${name}`,
    staff.map((role) => [role]),
  )
  const lead: Actor = { id: leadId, name, programmeId: id, holdings }
  return { id, lead }
}

type Programme = Awaited<ReturnType<typeof savedProgramme>>

async function savedUnit(server: TestServer, programme: Programme, word: string): Promise<Place> {
  const { app, db } = server
  const unitId = randomUUID()
  await db.query(
    `insert into units (id, programme_id, name, kind) values ($1, $2, $3, 'municipality')`,
    [unitId, programme.id, `${word} kommun`],
  )
  const answerer = await savedHolder(db, programme.id, `Svarande ${word}`, [['member', unitId]])
  const member: Actor = { ...programme.lead, id: answerer, holdings: [{ role: 'member', unitId }] }
  const personId = await savedHolder(db, programme.id, `Nykomling ${word}`, [['member', unitId]])
  const session = await savedSession(server, programme, member, word, unitId)
  const conversationId = await savedConversation(db, { unitId })
  await db.query('update conversations set name = $2 where id = $1', [conversationId, word])

  const { block, ...picture } = pictureOf(word)
  const sent = { ...draftFor(unitId), closing: [block], pictures: [picture] }
  const draft = { ...draftFor(unitId), documentId: sent.documentId, title: `Utkast ${word}` }
  const { lead } = programme
  await execute(app, lead, 'feedback.save', { ...marked(sent, word), unitId })
  await execute(app, lead, 'feedback.share', { versionId: sent.versionId })
  const findingId = (await getVersion(db, sent.versionId)).findings[0]!.id
  const contact: Actor = { ...member, holdings: [{ role: 'contact', unitId }] }
  const commentId = randomUUID()
  const body = `Om ${word} ska mer sägas`
  await execute(app, contact, 'feedback.comment', { commentId, findingId, body })
  for (const step of ['feedback.approve', 'feedback.deliver'] as const) {
    await execute(app, lead, step, { versionId: sent.versionId })
  }
  await execute(app, lead, 'feedback.save', { ...marked(draft, `Utkast ${word}`), unitId })
  const ownSession = { versionId: sent.versionId, seminarId: randomUUID() }
  await execute(app, lead, 'feedback.makeSession', ownSession)
  const deputyId = await savedHolder(db, programme.id, `Ersättare ${word}`, [['member', unitId]])
  await execute(app, lead, 'deputy.name', { unitId, personId: deputyId, notices: 'both' })
  const shared = { versionId: sent.versionId, findings: [], remark: draftWords }
  await execute(app, contact, 'jointDraft.share', shared)
  const comment = `Vi i ${word} känner igen oss`
  await execute(app, member, 'feedback.respond', { findingId, recognition: 'yes', comment })
  return {
    word,
    people: [answerer, deputyId],
    things: {
      ...session,
      unitId,
      documentId: sent.documentId,
      versionId: sent.versionId,
      draftId: draft.versionId,
      findingId,
      pictureId: picture.id,
      commentId,
      conversationId,
      deputyId,
      personId,
    },
  }
}

async function savedCommon(server: TestServer, programme: Programme, word: string): Promise<Place> {
  const session = await savedSession(server, programme, programme.lead, word)
  return { word, people: [], things: { ...missingThings(), ...session } }
}

function marked(draft: ReturnType<typeof draftFor>, word: string) {
  const summary = [{ kind: 'paragraph' as const, content: [{ text: `Om ${word}.` }] }]
  return {
    ...draft,
    summary,
    title: `Återkoppling till ${word}`,
    findings: draft.findings.map((finding) => ({
      ...finding,
      heading: `${finding.heading} i ${word}`,
    })),
    sourceName: `${word}.docx`,
  }
}
