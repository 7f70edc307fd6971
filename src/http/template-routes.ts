import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, requireRole } from '../actor.ts'
import type { App } from '../app.ts'
import type { Database } from '../db/database.ts'
import { listPictures, sizeOfPictures } from '../picture/repository.ts'
import type { Templates } from '../reads/programme.ts'
import { pictureIdsIn } from '../step/slide-pictures.ts'
import { bank } from '../template/bank.ts'
import { getTemplate, listTemplates } from '../template/repository.ts'
import { seminarTemplates } from '../template/seminars.ts'
import {
  requireImportable,
  requireRoomForPictures,
  type TemplateFile,
  templateFile,
} from '../template/template-file.ts'
import type { OwnTemplate } from '../template/template.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** What new questions and seminars are made from, and the files in which templates travel. */
export function registerTemplates(
  server: FastifyInstance,
  { app: { store }, authenticate }: { app: App; authenticate: Authenticate },
): void {
  const schema = { tags: ['reads'] }

  /** `GET /api/templates` → `Templates` */
  server.get('/api/templates', { schema }, async (req): Promise<Templates> => {
    const { programmeId } = await preparer(req)
    return { bank, seminars: seminarTemplates, own: await listTemplates(store, programmeId) }
  })

  /** `GET /api/templates/file` → `TemplateFile`: all of the programme's own. */
  server.get('/api/templates/file', { schema }, async (req): Promise<TemplateFile> => {
    const { programmeId } = await preparer(req)
    return fileOf(store, await listTemplates(store, programmeId))
  })

  /** `GET /api/templates/:id/file` → `TemplateFile` */
  server.get<{ Params: { id: string } }>(
    '/api/templates/:id/file',
    { schema },
    async (req): Promise<TemplateFile> => {
      const { programmeId } = await preparer(req)
      return fileOf(store, [await getTemplate(store, programmeId, idFrom(req.params.id))])
    },
  )

  async function preparer(req: FastifyRequest): Promise<Actor> {
    const actor = await authenticate(bearerToken(req))
    requireRole(actor, 'lead', 'facilitator')
    return actor
  }
}

async function fileOf(db: Database, templates: OwnTemplate[]): Promise<TemplateFile> {
  const shown = pictureIdsIn(templates.flatMap(({ steps }) => steps))
  requireRoomForPictures({ count: shown.length, bytes: await sizeOfPictures(db, shown) })
  const file = templateFile(templates, await listPictures(db, shown))
  requireImportable(file)
  return file
}
