import { createReadStream, existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ErrorCode } from '../../src/errors.ts'
import type { LiveState, SocketHello, SocketMessage, Viewer } from '../../src/reads/live.ts'
import { hostPage } from './fake-host.ts'

/** A server that answers what it is told to, so that every state of a screen can be looked at. */
export interface FakeServer {
  url: string
  /** Commands as they came in. */
  sent: { name: string; input: unknown }[]
  /** What every page of the tab comes with, such as who may frame it. */
  pageHeaders: Record<string, string>
  /** The tab's own files that have been asked for, by path. */
  files: Set<string>
  /** Answers of reads, by path without query. One that begins as a drawing is a picture. */
  reads: Record<string, unknown>
  /** What a command is refused with. */
  refusals: Record<string, ErrorCode>
  /** Where guests get in; undefined while it is shut. */
  door: { code: string; seminarId: string; giveName: boolean } | undefined
  /** Guests as they asked to be let in. */
  joins: JoinRequest[]
  /** What is read before the socket opens waits for this; it is answered with what was shown then. */
  holdsState: Promise<void> | undefined
  show: (viewer: Viewer, state: LiveState) => void
  tellUnits: () => void
  /** What every open socket listens to. */
  listeners: () => SocketHello[]
  /** Cuts every socket, and lets none back in until told to. */
  cutLine: () => void
  mendLine: () => void
  close: () => Promise<void>
}

export interface JoinRequest {
  code: string
  name?: string
  token?: string
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

export async function fakeServer(web: string): Promise<FakeServer> {
  const states = new Map<Viewer, LiveState>()
  const screens = new Set<{ socket: WebSocket; hello: SocketHello }>()
  let isCut = false
  const fake: FakeServer = {
    url: '',
    sent: [],
    pageHeaders: {},
    files: new Set(),
    reads: {},
    refusals: {},
    door: undefined,
    joins: [],
    holdsState: undefined,
    show(viewer, state) {
      states.set(viewer, state)
      for (const { socket, hello } of screens) {
        if ('viewer' in hello && hello.viewer === viewer) tell(socket, { kind: 'live', state })
      }
    },
    listeners: () => [...screens].map(({ hello }) => hello),
    tellUnits() {
      for (const { socket, hello } of screens) {
        if (!('seminarId' in hello)) tell(socket, { kind: 'changed' })
      }
    },
    cutLine() {
      isCut = true
      for (const { socket } of screens) socket.terminate()
    },
    mendLine() {
      isCut = false
    },
    async close() {
      for (const { socket } of screens) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  const server = createServer((req, res) => void answer(req, res))
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (req, socket, head) => {
    if (isCut) socket.destroy()
    else sockets.handleUpgrade(req, socket, head, welcome)
  })

  function welcome(socket: WebSocket): void {
    socket.once('message', (data) => {
      const hello = JSON.parse(String(data)) as SocketHello
      const screen = { socket, hello }
      screens.add(screen)
      socket.once('close', () => screens.delete(screen))
      const state = 'viewer' in hello ? states.get(hello.viewer) : undefined
      if (state) tell(socket, { kind: 'live', state })
      if (!('seminarId' in hello)) tell(socket, { kind: 'changed' })
    })
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname } = new URL(req.url ?? '/', 'http://fake')
    const body = await bodyOf(req)
    if (pathname === '/host') return page(res, hostPage)
    if (pathname === '/api/join') return letIn(JSON.parse(body) as JoinRequest, res)
    const command = pathname.match(/^\/api\/commands\/(.+)$/)?.[1]
    if (command) {
      const refusal = fake.refusals[command]
      if (refusal) return json(res, { error: refusal, requestId: 'r-1' }, 409)
      fake.sent.push({ name: command, input: JSON.parse(body) })
      res.writeHead(204).end()
      return undefined
    }
    if (/^\/api\/seminars\/[^/]+\/state$/.test(pathname)) {
      const state = states.get('participant')
      await fake.holdsState
      return json(res, state)
    }
    const read = fake.reads[pathname]
    if (typeof read === 'string' && read.startsWith('<svg')) return drawing(res, read)
    if (pathname in fake.reads) return json(res, read)
    if (pathname.startsWith('/api/'))
      return json(res, { error: 'not_found', requestId: 'r-1' }, 404)
    const place = pathname.replace(/^\/join\/.*/, '/tab/')
    const file = join(web, place.endsWith('/') ? `${place}index.html` : place)
    if (!existsSync(file)) {
      res.writeHead(404).end()
      return undefined
    }
    fake.files.add(pathname.slice(1))
    res.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(pathname.includes('/assets/') && { 'cache-control': 'max-age=3600, immutable' }),
      ...fake.pageHeaders,
    })
    createReadStream(file).pipe(res)
    return undefined
  }

  /** A token says whose it is: the same again for whoever brings one. */
  function letIn(asked: JoinRequest, res: ServerResponse): void {
    fake.joins.push(asked)
    const { door } = fake
    if (asked.code !== door?.code)
      return json(res, { error: 'code_unknown', requestId: 'r-1' }, 404)
    if (door.giveName && !asked.name) {
      return json(res, { error: 'name_needed', requestId: 'r-1' }, 400)
    }
    const token = asked.token ?? `guest-${fake.joins.length}`
    return json(res, { token, seminarId: door.seminarId, state: states.get('participant') })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  fake.url = `http://127.0.0.1:${port}`
  return fake
}

function tell(socket: WebSocket, message: SocketMessage): void {
  socket.send(JSON.stringify(message))
}

function json(res: ServerResponse, value: unknown, status = 200): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

function drawing(res: ServerResponse, svg: string): void {
  res.writeHead(200, { 'content-type': 'image/svg+xml' }).end(svg)
}

function page(res: ServerResponse, html: string): void {
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
