import websocket from '@fastify/websocket'
import fastify from 'fastify'
import { authentication, bearerToken } from '../../src/http/auth.ts'
import { remembering } from '../../src/http/verified-tokens.ts'
import { Connection } from '../../src/live/connection.ts'
import { frameOf } from '../../src/live/frame.ts'
import { Room } from '../../src/live/room.ts'
import { verifyLocalToken } from '../../src/local/tokens.ts'
import type { Store } from '../../src/db/database.ts'

/*
 * The floor: the same HTTP server, the same sign-in and the same sockets, with nothing behind them.
 * A vote is a number that grows; a push is that number. Where there are several of them, whoever
 * started them adds up what they say and tells each the sum.
 */

const key = process.env.TOKEN_KEY!
const everybody = { id: 'somebody', name: '', programmeId: '', holdings: [] }
const store = {
  query: async (_: string, [tenantIds, objectIds]: [string[], string[]]) => ({
    rows: tenantIds.flatMap((tenantId) =>
      objectIds.map((objectId) => ({ ...everybody, tenantId, objectId })),
    ),
  }),
} as unknown as Store
const authenticate = authentication(
  store,
  remembering(
    (token) => verifyLocalToken(key, token),
    () => new Date(),
  ),
  () => new Date(),
)

let answered = 0
let untold = 0
const pollId = process.env.POLL_ID!
const room = new Room(
  async () => new Map([['participant', frameOf(`{"answered":${answered},"id":"${pollId}"}`)]]),
  (error) => {
    throw error
  },
)

const server = fastify()
await server.register(websocket)
server.get('/api/live', { websocket: true }, (socket, req) => {
  socket.once('message', async (data) => {
    const { token } = JSON.parse(String(data)) as { token: string }
    const connection = new Connection(socket, req.raw.socket, (await authenticate(token)).id)
    room.join(connection, 'participant')
    socket.once('close', () => room.leave(connection))
  })
})
server.get('/readyz', () => 'ok')
server.post('/api/commands/poll.vote', async (req, reply) => {
  await authenticate(bearerToken(req))
  const asked = req.body as { pollId: string }
  if (asked.pollId === pollId) {
    answered += 1
    untold += 1
    room.changed()
  }
  return reply.code(204).send()
})
if (process.send) {
  setInterval(() => {
    if (untold > 0) process.send!(untold)
    untold = 0
  }, 20)
  process.on('message', (others: number) => {
    answered += others
    room.changed()
  })
}
await server.listen({ host: '127.0.0.1', port: Number(process.env.PORT) })
