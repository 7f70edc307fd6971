import { randomUUID } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse, RouteOptions } from 'fastify'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { WebSocket } from 'ws'
import type { Actor } from '../../src/actor.ts'
import type { App } from '../../src/app.ts'
import type { Store } from '../../src/db/database.ts'
import type { Messenger } from '../../src/delivery/messenger.ts'
import { authentication, type Identify } from '../../src/http/auth.ts'
import { guestTokens, isGuestToken } from '../../src/guest/tokens.ts'
import { Overload } from '../../src/http/overload.ts'
import { createServer, type ServerParts } from '../../src/http/server.ts'
import { Live } from '../../src/live/live.ts'
import type { LiveState, SocketHello, SocketMessage } from '../../src/reads/live.ts'
import { testApp } from './app.ts'

export interface TestServer {
  app: App
  db: Store
  server: FastifyInstance
  /** Everything that the server answers, from its own table: `GET /api/me`. */
  routes: string[]
  /** A request in somebody's name; nobody's when `actor` is undefined. */
  ask: (actor: Actor | undefined, request: InjectOptions) => Promise<LightMyRequestResponse>
  /** A screen on the live socket. */
  open: (actor: Pick<Actor, 'id'>, hello: ScreenHello) => Promise<Screen>
}

/** What a screen says when it opens, but for the token. */
export type ScreenHello = SocketHello extends infer Hello
  ? Hello extends unknown
    ? Omit<Hello, 'token'>
    : never
  : never

export interface Screen {
  /** The latest state it was sent. */
  state: () => LiveState | undefined
  messages: SocketMessage[]
  /** Set once the server has closed it: code and reason. */
  closed: () => [number, string] | undefined
  close: () => void
}

/** Of somebody whom Entra knows and we don't. */
export const strangersToken = 'a stranger'

const messenger: Messenger = {
  post: async () => 'message',
  update: async () => {},
  nudge: async () => {},
  preview: (content) => ({ type: 'AdaptiveCard', content }),
}

/** The real server on a free port, over a real database. A token is a person's own id. */
export async function testServer(
  settings: Partial<
    Pick<ServerParts, 'metricsToken' | 'bookMeeting' | 'overload' | 'socketLimits'>
  > = {},
): Promise<TestServer> {
  const { app, db } = await testApp()
  const live = new Live(db, pino({ level: 'silent' }))
  await live.start()
  app.publish = (change) => live.changed(change)
  const guests = guestTokens(app.ballotKey)
  const people = identityOf(db)
  const identify: Identify = (token) => (isGuestToken(token) ? guests.verify(token) : people(token))
  const routes: string[] = []
  const listen = (made: unknown) =>
    noteRoutes((made as { fastify: FastifyInstance }).fastify, routes)
  subscribe(creation, listen)
  const server = await createServer({
    app,
    live,
    authenticate: authentication(db, identify, () => new Date()),
    messenger,
    guests,
    feedbackLink: (versionId) => `https://tillkom.example/tab/?feedback=${versionId}`,
    log: pino({ level: 'silent' }),
    overload: new Overload(() => 0), // a busy test is not an overloaded server
    ...settings,
    about: { mode: 'local', languages: ['sv', 'en'] },
    webFolder: await emptyWebFolder(),
  })
  unsubscribe(creation, listen)
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const screens: Screen[] = []
  afterAll(async () => {
    for (const screen of screens) screen.close()
    live.stop()
    await server.close()
  })
  return {
    app,
    db,
    server,
    routes,
    ask: (actor, request) =>
      server.inject({
        ...request,
        headers: { ...request.headers, ...(actor && { authorization: `Bearer ${actor.id}` }) },
      }),
    async open(actor, hello) {
      const screen = await openScreen(address, { ...hello, token: actor.id })
      screens.push(screen)
      return screen
    },
  }
}

/** Where Fastify tells that a server has been made, before it has any route. */
const creation = 'fastify.initialization'

function noteRoutes(server: FastifyInstance, routes: string[]): void {
  server.addHook('onRoute', ({ method, url }: RouteOptions) => {
    for (const each of [method].flat()) if (each !== 'HEAD') routes.push(`${each} ${url}`)
  })
}

function identityOf(db: Store) {
  return async (token: string) => {
    if (token === strangersToken) return { tenantId: randomUUID(), objectId: randomUUID() }
    const { rows } = await db.query<{ tenantId: string; objectId: string }>(
      `select tenant_id as "tenantId", object_id as "objectId" from people where id::text = $1`,
      [token],
    )
    return rows[0]
  }
}

async function openScreen(address: string, hello: SocketHello): Promise<Screen> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`)
  const messages: SocketMessage[] = []
  let closed: [number, string] | undefined
  socket.on('message', (data) => messages.push(JSON.parse(String(data)) as SocketMessage))
  socket.on('close', (code, reason) => (closed = [code, String(reason)]))
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  socket.send(JSON.stringify(hello))
  return {
    messages,
    state() {
      const last = messages.at(-1)
      return last?.kind === 'live' ? last.state : undefined
    },
    closed: () => closed,
    close: () => socket.terminate(),
  }
}

/** The tab's files are built elsewhere; here only their place matters. */
async function emptyWebFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tillkom-web-'))
  await mkdir(join(folder, 'tab'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'tab', 'index.html'), '<title>TillKom</title>')
  afterAll(() => rm(folder, { recursive: true }))
  return folder
}
