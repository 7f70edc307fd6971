import type { FastifyInstance } from 'fastify'
import type { WebSocket } from 'ws'
import type { Actor } from '../actor.ts'
import type { Authenticate } from './auth.ts'

export interface SocketLimits {
  /** Screens of one person: some windows, and those that a lost network has not let go of. */
  ofOnePerson: number
  /** Sockets whose person we don't know yet, all together: a whole room that comes back at once. */
  unknown: number
}

const usual: SocketLimits = { ofOnePerson: 20, unknown: 5_000 }

interface Guarding {
  authenticate: Authenticate
  isOverloaded: () => boolean
  limits?: Partial<SocketLimits> | undefined
}

/** RFC 6455 and its registry: come back later. */
const tryAgainLater = 1013
const tooMany = 4429

/**
 * Stands before the live socket: nobody gets more sockets than a person needs, and while there is
 * too much to do no new guests get in. A tab that is shown out comes back by itself, more and more
 * seldom.
 */
export function guardSockets(server: FastifyInstance, guarding: Guarding): void {
  const { authenticate, isOverloaded } = guarding
  const limits = { ...usual, ...guarding.limits }
  const open = new Map<string, number>()
  let unknown = 0

  server.addHook('onReady', async () => {
    server.websocketServer.on('connection', (socket, req) => {
      if (req.url?.startsWith('/api/live')) meet(socket)
    })
  })

  function meet(socket: WebSocket): void {
    if (unknown >= limits.unknown) return socket.close(tryAgainLater, 'unavailable')
    unknown += 1
    let isKnown = false
    const noLongerUnknown = () => {
      if (!isKnown) unknown -= 1
      isKnown = true
    }
    socket.once('close', noLongerUnknown)
    socket.once('message', (data) => {
      noLongerUnknown()
      // Whoever is nobody is refused by the live socket itself.
      authenticate(tokenIn(String(data))).then(
        (actor) => admit(socket, actor),
        () => {},
      )
    })
  }

  function admit(socket: WebSocket, { id, guestOf }: Actor): void {
    if (socket.readyState !== socket.OPEN) return
    const count = open.get(id) ?? 0
    if (count >= limits.ofOnePerson) return socket.close(tooMany, 'too_many_requests')
    if (guestOf && isOverloaded()) return socket.close(tryAgainLater, 'unavailable')
    open.set(id, count + 1)
    socket.once('close', () => {
      const left = open.get(id)! - 1
      if (left > 0) open.set(id, left)
      else open.delete(id)
    })
  }
}

function tokenIn(hello: string): string | undefined {
  try {
    const { token } = JSON.parse(hello) as { token?: unknown }
    return typeof token === 'string' ? token : undefined
  } catch {
    return undefined
  }
}
