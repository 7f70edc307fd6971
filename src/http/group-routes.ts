import type { FastifyInstance } from 'fastify'
import { isStaff, requireRole } from '../actor.ts'
import type { App } from '../app.ts'
import { mayGiveConsent, requireConsentReader } from '../comparison/comparison.ts'
import { casesView } from '../comparison/case-view.ts'
import { readCases } from '../comparison/read-cases.ts'
import { listConsents } from '../comparison/repository.ts'
import { AppError } from '../errors.ts'
import { groupsViews } from '../group/group-view.ts'
import { readGroups } from '../group/read-groups.ts'
import { findLevel } from '../group/repository.ts'
import { sealedBoxes } from '../poll/poll.ts'
import { getPoll } from '../poll/repository.ts'
import { getProgramme, getUnit } from '../programme/repository.ts'
import type { OwnLevel, PollGroups } from '../reads/seminar.ts'
import type { CasesView, ConsentView } from '../reads/programme.ts'
import { getAttended } from '../seminar/repository.ts'
import { mayFacilitate, requireAttendance } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

interface Asked {
  Params: { id: string }
}

/** What screens read where groups and units stand beside each other. The shapes are in `reads/`. */
export function registerGroupReads(
  server: FastifyInstance,
  { app: { store, ballotKey }, authenticate }: { app: App; authenticate: Authenticate },
): void {
  const schema = { tags: ['reads'] }

  /** `GET /api/seminars/:id/level` → `OwnLevel` */
  server.get<Asked>('/api/seminars/:id/level', { schema }, async (req): Promise<OwnLevel> => {
    const actor = await authenticate(bearerToken(req))
    const seminar = await getAttended(store, idFrom(req.params.id))
    requireAttendance(seminar, actor)
    return { level: await findLevel(store, seminar.id, actor.id) }
  })

  /** `GET /api/polls/:id/groups` → `PollGroups`: for staff and those who lead the seminar. */
  server.get<Asked>('/api/polls/:id/groups', { schema }, async (req): Promise<PollGroups> => {
    const actor = await authenticate(bearerToken(req))
    const poll = await getPoll(store, idFrom(req.params.id))
    const seminar = await getAttended(store, poll.seminarId)
    requireAttendance(seminar, actor)
    if (!isStaff(actor) && !mayFacilitate(seminar, actor)) throw new AppError('not_allowed')
    const rounds = [...(await readGroups(store, seminar.programmeId, sealedBoxes(poll))).values()]
    return {
      rounds: rounds.map((data, index) => ({
        round: index + 1,
        answered: data.total.ballots,
        groupings: groupsViews(poll, data),
      })),
    }
  })

  /** `GET /api/comparison` → `CasesView`: for staff. */
  server.get('/api/comparison', { schema }, async (req): Promise<CasesView> => {
    const actor = await authenticate(bearerToken(req))
    requireRole(actor, 'lead', 'facilitator', 'researcher')
    const { programmeId } = actor
    const [cases, { threshold }] = await Promise.all([
      readCases(store, programmeId, ballotKey),
      getProgramme(store, programmeId),
    ])
    return casesView(cases, threshold)
  })

  /** `GET /api/units/:id/consent` → `ConsentView`: for the unit's own people and the lead. */
  server.get<Asked>('/api/units/:id/consent', { schema }, async (req): Promise<ConsentView> => {
    const actor = await authenticate(bearerToken(req))
    const unit = await getUnit(store, idFrom(req.params.id))
    requireConsentReader(unit, actor)
    const given = await listConsents(store, unit.id)
    return {
      mayGive: mayGiveConsent(unit, actor),
      given: given.map(({ choice, by, at }) => ({
        choice,
        by: by ?? undefined,
        at: at.toISOString(),
      })),
    }
  })
}
