import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { isStaff, requireRole } from '../actor.ts'
import type { App } from '../app.ts'
import { answerDeadline } from '../answer/answer.ts'
import { readFeedbackCard } from '../delivery/cards.ts'
import type { Messenger } from '../delivery/messenger.ts'
import { listNotices } from '../delivery/notice-repository.ts'
import { AppError } from '../errors.ts'
import { readFeedbackData } from '../feedback/feedback-data.ts'
import { importFeedback } from '../feedback/import/import.ts'
import { getPicture } from '../feedback/picture-repository.ts'
import { getVersion } from '../feedback/repository.ts'
import { unitOverview } from '../feedback/unit-overview.ts'
import { requireReader } from '../feedback/version.ts'
import { feedbackViewFor } from '../feedback/view.ts'
import { listLog } from '../feedback-log/repository.ts'
import { requireDraftWriter } from '../joint-draft/joint-draft.ts'
import { findJointDraft } from '../joint-draft/repository.ts'
import { jointDraftViewFor } from '../joint-draft/view.ts'
import { messagesIn } from '../i18n/messages.ts'
import { languageFrom } from '../language.ts'
import { listUnits } from '../programme/repository.ts'
import { pictureId } from '../protocol/document-shapes.ts'
import type { CardPreview, EmailText } from '../reads/delivery.ts'
import type { FeedbackView, ImportPreview, LogEntryView } from '../reads/feedback.ts'
import type { JointDraftView } from '../reads/joint-answer.ts'
import type { UnitOverview } from '../reads/unit.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { networkOf } from './network.ts'
import { idFrom } from './read-routes.ts'

interface Parts {
  app: App
  /** Where a version is read, for whoever isn't in the tab. */
  feedbackLink: (versionId: string) => string
  authenticate: Authenticate
  messenger: Messenger
}

/** What screens read about the units' written feedback. The answers' shapes are in `reads/`. */
export function registerFeedbackReads(
  server: FastifyInstance,
  { app, authenticate, messenger, feedbackLink }: Parts,
): void {
  const { store, ballotKey } = app
  const schema = { tags: ['reads'] }

  /** `GET /api/units` → `UnitOverview[]`: every unit for staff, else one's own. */
  server.get('/api/units', { schema }, async (req): Promise<UnitOverview[]> => {
    const actor = await authenticate(bearerToken(req))
    const all = await listUnits(store, actor.programmeId)
    const mine = new Set(actor.holdings.map(({ unitId }) => unitId))
    const units = isStaff(actor) ? all : all.filter(({ id }) => mine.has(id))
    return Promise.all(units.map((unit) => unitOverview(store, actor, unit)))
  })

  /** `GET /api/feedback/:versionId` → `FeedbackView` */
  server.get<{ Params: { id: string } }>(
    '/api/feedback/:id',
    { schema },
    async (req): Promise<FeedbackView> => {
      const actor = await authenticate(bearerToken(req))
      const data = await readFeedbackData(store, actor, idFrom(req.params.id), ballotKey)
      const view = feedbackViewFor(actor, data)
      if (!view.delivery) return view
      return { ...view, notices: await listNotices(store, data.version.id) }
    },
  )

  /** `GET /api/feedback/:versionId/card?language=sv` → `CardPreview`: the very card the unit gets. */
  server.get<{ Params: { id: string }; Querystring: { language?: string | string[] } }>(
    '/api/feedback/:id/card',
    { schema: { ...schema, querystring: languageQuery } },
    async (req): Promise<CardPreview> => {
      const actor = await authenticate(bearerToken(req))
      const { version } = await readFeedbackData(store, actor, idFrom(req.params.id), ballotKey)
      const content = await readFeedbackCard(store, version.id)
      return { card: messenger.preview(content, languageFrom(req.query.language)) }
    },
  )

  /**
   * `GET /api/feedback/:versionId/email?language=sv&about=reminder` → `EmailText`: what staff mail by
   * themselves, when it has been delivered or, with `about`, when the time to answer is soon over.
   */
  server.get<{
    Params: { id: string }
    Querystring: { language?: string | string[]; about?: string | string[] }
  }>(
    '/api/feedback/:id/email',
    { schema: { ...schema, querystring: emailQuery } },
    async (req): Promise<EmailText> => {
      const actor = await authenticate(bearerToken(req))
      const version = await getVersion(store, idFrom(req.params.id))
      requireReader(version, actor)
      if (!isStaff(actor)) throw new AppError('not_allowed')
      const { mail } = messagesIn(languageFrom(req.query.language))
      const { title, unit, answerDays } = version
      const link = feedbackLink(version.id)
      const dueAt = answerDeadline(version)
      if (req.query.about === 'reminder' && dueAt) {
        return {
          subject: mail.reminderSubject(title),
          body: mail.reminder(unit.name, link, dueAt, actor.name),
        }
      }
      return {
        subject: mail.subject(title),
        body: mail.body(unit.name, link, answerDays, actor.name),
      }
    },
  )

  /** `GET /api/feedback/:versionId/draft` → `JointDraftView`: for the unit's own people only. */
  server.get<{ Params: { id: string } }>(
    '/api/feedback/:id/draft',
    { schema },
    async (req): Promise<JointDraftView> => {
      const actor = await authenticate(bearerToken(req))
      const version = await getVersion(store, idFrom(req.params.id))
      requireDraftWriter(version, actor)
      return jointDraftViewFor(actor, await findJointDraft(store, version.id))
    },
  )

  /** `GET /api/feedback/:versionId/pictures/:pictureId`: one of its pictures, for its readers. */
  server.get<{ Params: { id: string; pictureId: string } }>(
    '/api/feedback/:id/pictures/:pictureId',
    { schema },
    async (req, reply) => {
      const actor = await authenticate(bearerToken(req))
      const version = await getVersion(store, idFrom(req.params.id))
      requireReader(version, actor)
      const asked = pictureId.safeParse(req.params.pictureId)
      if (!asked.success) throw new AppError('not_found')
      const { type, bytes } = await getPicture(store, version.id, asked.data)
      return reply.type(`image/${type}`).send(bytes)
    },
  )

  /** `GET /api/feedback/:versionId/log` → `LogEntryView[]`: who did what and when, for the lead. */
  server.get<{ Params: { id: string } }>(
    '/api/feedback/:id/log',
    { schema },
    async (req): Promise<LogEntryView[]> => {
      const actor = await authenticate(bearerToken(req))
      const version = await getVersion(store, idFrom(req.params.id))
      requireReader(version, actor)
      requireRole(actor, 'lead')
      const entries = await listLog(store, version.id)
      return entries.map(({ event, by, about, at, note, asDeputy }) => ({
        event,
        by: by ?? undefined,
        about: about ?? undefined,
        asDeputy,
        at: at.toISOString(),
        note: note ?? undefined,
      }))
    },
  )

  /** `POST /api/feedback/preview`: one file, multipart → `ImportPreview`. Nothing is stored. */
  server.post(
    '/api/feedback/preview',
    {
      schema: { tags: ['reads'], consumes: ['multipart/form-data'] },
      // Reading a file is the heaviest thing that can be asked for.
      config: {
        rateLimit: {
          max: 20,
          timeWindow: 60_000,
          keyGenerator: (req) => bearerToken(req) ?? networkOf(req.ip),
        },
      },
    },
    async (req): Promise<ImportPreview> => {
      const actor = await authenticate(bearerToken(req))
      requireRole(actor, 'researcher', 'lead')
      const file = await readFile(req)
      return { ...(await importFeedback(file)), sourceName: file.name.slice(0, 200) }
    },
  )
}

const emailQuery = {
  type: 'object',
  properties: { language: { type: 'string' }, about: { type: 'string' } },
}
const languageQuery = { type: 'object', properties: { language: { type: 'string' } } }

async function readFile(req: FastifyRequest): Promise<{ name: string; bytes: Buffer }> {
  if (!req.isMultipart()) throw new AppError('invalid_input')
  try {
    const part = await req.file()
    if (!part?.filename) throw new AppError('invalid_input')
    return { name: part.filename, bytes: await part.toBuffer() }
  } catch (error) {
    // A body that breaks off is reported as any error, without a status of its own.
    throw (error as FastifyError).statusCode ? error : new AppError('invalid_input', error)
  }
}
