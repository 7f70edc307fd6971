import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { roomApi } from './api/room-api.ts'
import { BotDoor } from './bot-door.ts'
import { prepareChats } from './chat-schema.ts'
import { connector } from './connector/connector.ts'
import { requireThisMachine } from './loopback.ts'
import { ownAddress } from './own-address.ts'
import { RoomEvents } from './room-events.ts'
import { roomPage } from './room-page.ts'
import type { RoomParts } from './room-parts.ts'

export interface LocalRoomOptions {
  app: App
  /** What local tokens are signed with; the same key is given to whoever verifies them. */
  tokenKey: string
  /** What Vite has built; the room's page is in it, its scripts are served as the tab's are. */
  webFolder: string
  /** How long an invented audience takes to answer. */
  audienceMs?: number
}

/**
 * Everything under `/local`: the page, its API, and the connector that stands for Teams towards
 * the bot. It has no sign-in, so it must be registered in local mode only; on top of that it
 * answers nobody outside this machine. Needs `@fastify/websocket` on the server, and the bot's
 * endpoint at `/api/messages`.
 */
export async function registerLocalRoom(
  server: FastifyInstance,
  { app, tokenKey, webFolder, audienceMs = 8000 }: LocalRoomOptions,
): Promise<void> {
  await prepareChats(app.store)
  const address = () => ownAddress(server)
  const room: RoomParts = {
    app,
    tokenKey,
    events: new RoomEvents(),
    bot: new BotDoor(app.store, address),
    stages: new Map(),
    audienceMs,
    address,
  }

  await server.register(
    async (local) => {
      local.addHook('onRequest', requireThisMachine)
      await local.register(connector, { room, prefix: '/connector' })
      await local.register(roomApi, { room, prefix: '/api' })
      await local.register(roomPage, { webFolder })
    },
    { prefix: '/local' },
  )

  const stopped = new AbortController()
  server.addHook('preClose', async () => stopped.abort())
  server.addHook('onListen', async () => {
    void room.bot.introduceEverywhere(stopped.signal, (error) => {
      server.log.warn({ error }, 'The bot did not answer when it was added to a chat')
    })
  })
}
