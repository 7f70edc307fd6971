import type { FastifyInstance } from 'fastify'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { RoomId } from '../context.ts'
import type { Store } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { getVersion } from '../feedback/repository.ts'
import { requireDraftWriter } from '../joint-draft/joint-draft.ts'
import type { Authenticate } from '../http/auth.ts'
import { maySeeUnit } from '../programme/programme.ts'
import { listUnits } from '../programme/repository.ts'
import type { SocketHello } from '../reads/live.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireAttendance, requireFacilitator } from '../seminar/seminar.ts'
import { sharing } from '../sharing.ts'
import { Connection } from './connection.ts'
import type { Live } from './live.ts'
import type { RoomViewer } from './room.ts'

const token = z.string().max(16_384)
/** A programme has fewer, and that many fit in the largest message that is let in. */
const mostUnits = 400
const hello: z.ZodType<SocketHello> = z.union([
  z.object({
    token,
    seminarId: z.uuid(),
    viewer: z.enum(['participant', 'facilitator', 'stage']),
  }),
  z.object({ token, unitIds: z.array(z.uuid()).min(1).max(mostUnits) }),
  z.object({ token, draftOf: z.uuid() }),
])

interface Parts {
  store: Store
  live: Live
  authenticate: Authenticate
  lookEveryMs?: number
}

const helloWithinMs = 10_000

/**
 * `GET /api/live`, upgraded to a WebSocket. The screen says who it is and what it shows
 * (`SocketHello`), and then only listens (`SocketMessage`), or asks if anybody is here. Refused with
 * close code 4000 + the HTTP status of the refusal, and its code as the reason; also later, and then
 * at once, when the person has lost the right to be there, such as a guest who is shown out.
 */
export function registerLiveSocket(
  server: FastifyInstance,
  { store, live, authenticate, lookEveryMs = 30_000 }: Parts,
): void {
  const seminarOf = sharing((id) => getAttended(store, id))
  const screens = new Set<{ personId: string; look: () => void }>()
  live.onPeople((personIds) => {
    authenticate.forget(personIds)
    for (const { personId, look } of screens) if (personIds.has(personId)) look()
  })

  server.get('/api/live', { websocket: true, schema: { hide: true } }, (socket, req) => {
    const impatience = setTimeout(() => socket.close(4408, 'not_signed_in'), helloWithinMs)
    socket.once('message', (data) => {
      clearTimeout(impatience)
      enter(String(data)).catch(refuse)
    })
    socket.once('close', () => clearTimeout(impatience))

    async function enter(text: string): Promise<void> {
      const asked = readHello(text)
      const actor = await authenticate(asked.token)
      const { rooms, viewer } = await roomsFor(actor, asked)
      if (socket.readyState !== socket.OPEN) return
      const connection = new Connection(socket, req.raw.socket, actor.id)
      for (const room of rooms) live.join(room, connection, viewer)
      const look = () => void lookAgain(asked, actor).catch(refuse)
      const screen = { personId: actor.id, look }
      screens.add(screen)
      socket.once('close', () => {
        screens.delete(screen)
        for (const room of rooms) live.leave(room, connection)
      })
      socket.on('message', () => connection.answer())
      keepAlive(socket, connection, lookEveryMs, look)
    }

    /** `authenticate` answers with the same actor until it has asked the database again. */
    async function lookAgain(asked: SocketHello, known: Actor): Promise<void> {
      const actor = await authenticate(asked.token).catch(unlessUnavailable)
      if (actor && actor !== known) await roomsFor(actor, asked).catch(unlessUnavailable)
    }

    async function roomsFor(
      actor: Actor,
      asked: SocketHello,
    ): Promise<{ rooms: RoomId[]; viewer: RoomViewer }> {
      if ('unitIds' in asked) {
        const units = await listUnits(store, actor.programmeId)
        const seen = new Set(units.filter((unit) => maySeeUnit(unit, actor)).map(({ id }) => id))
        const unitIds = [...new Set(asked.unitIds)]
        if (!unitIds.every((id) => seen.has(id))) throw new AppError('not_found')
        return { rooms: unitIds.map((id): RoomId => `unit:${id}`), viewer: 'reader' }
      }
      if ('draftOf' in asked) {
        const version = await getVersion(store, asked.draftOf)
        requireDraftWriter(version, actor)
        return { rooms: [`draft:${version.id}`], viewer: 'writer' }
      }
      const seminar = await seminarOf(asked.seminarId)
      if (asked.viewer === 'facilitator') requireFacilitator(seminar, actor)
      else requireAttendance(seminar, actor)
      return { rooms: [`seminar:${seminar.id}`], viewer: asked.viewer }
    }

    function refuse(error: unknown): void {
      const refusal = error instanceof AppError ? error : new AppError('unexpected', error)
      if (refusal.status >= 500) server.log.error({ error }, 'a screen could not be let in')
      socket.close(4000 + refusal.status, refusal.code)
    }
  })
}

/** While the database is away nobody is shown out. */
function unlessUnavailable(error: unknown): undefined {
  if (!(error instanceof AppError && error.code === 'unavailable')) throw error
}

function readHello(text: string): SocketHello {
  try {
    return hello.parse(JSON.parse(text))
  } catch (error) {
    throw new AppError('invalid_input', error)
  }
}

/**
 * Notices a screen that is gone without a word, such as a laptop that was closed, and lets the
 * screen notice the same of us.
 */
function keepAlive(
  socket: WebSocket,
  connection: Connection,
  everyMs: number,
  look: () => void,
): void {
  let isAlive = true
  socket.on('pong', () => (isAlive = true))
  const timer = setInterval(() => {
    if (!isAlive) {
      socket.terminate()
      return
    }
    isAlive = false
    connection.beat()
    look()
  }, everyMs)
  socket.once('close', () => clearInterval(timer))
}
