import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import { findPictureOfSeminar } from '../picture/repository.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireAttendance } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** The pictures on slides, for those who may see the seminar. */
export function registerPictures(
  server: FastifyInstance,
  { app: { store }, authenticate }: { app: App; authenticate: Authenticate },
): void {
  /** `GET /api/seminars/:id/pictures/:pictureId`: the picture itself. */
  server.get<{ Params: { id: string; pictureId: string } }>(
    '/api/seminars/:id/pictures/:pictureId',
    { schema: { tags: ['reads'] } },
    async (req, reply) => {
      const actor = await authenticate(bearerToken(req))
      const { id, pictureId } = req.params
      const seminar = await getAttended(store, idFrom(id))
      requireAttendance(seminar, actor)
      const picture = await findPictureOfSeminar(store, seminar.id, idFrom(pictureId))
      if (!picture) throw new AppError('not_found')
      return reply
        .header('content-type', picture.type)
        .header('content-disposition', 'inline')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, max-age=3600') // a picture never changes under its id
        .send(picture.bytes)
    },
  )
}
