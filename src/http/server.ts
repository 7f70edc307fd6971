import { randomUUID } from 'node:crypto'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import websocket from '@fastify/websocket'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import { mostFileBytes } from '../feedback/import/import.ts'
import type { Messenger } from '../delivery/messenger.ts'
import type { Live } from '../live/live.ts'
import { registerLiveSocket } from '../live/socket.ts'
import { traceRequests } from '../tracing/tracing.ts'
import type { About } from '../reads/programme.ts'
import { registerAroundReads } from './around-routes.ts'
import type { Authenticate } from './auth.ts'
import { registerCommands } from './command-routes.ts'
import { registerApiDocs } from './docs.ts'
import type { GuestTokens } from '../guest/tokens.ts'
import { registerGuestReads } from './guest-routes.ts'
import { registerJoining } from './join-routes.ts'
import { registerGroupReads } from './group-routes.ts'
import { registerHealth } from './health.ts'
import { registerMetrics } from './metrics-route.ts'
import { registerFeedbackReads } from './feedback-routes.ts'
import { type BookMeeting, registerMeetings } from './meeting-routes.ts'
import { registerPersonReads } from './person-routes.ts'
import { registerOperations } from './operations-routes.ts'
import { Overload } from './overload.ts'
import { registerPictures } from './picture-routes.ts'
import { registerReads } from './read-routes.ts'
import { sendError } from './refusals.ts'
import { registerResultsReads } from './results-routes.ts'
import { schemasDescribe } from './schemas-describe.ts'
import { registerScreenReads } from './screen-routes.ts'
import { securityHeaders } from './security.ts'
import { guardSockets, type SocketLimits } from './socket-guard.ts'
import { registerStateReads } from './state-routes.ts'
import { registerStepReads } from './step-routes.ts'
import { registerUnitReads } from './unit-routes.ts'
import { registerTemplates } from './template-routes.ts'
import { registerWebFiles } from './web-files.ts'

export interface ServerParts {
  app: App
  live: Live
  authenticate: Authenticate
  messenger: Messenger
  guests: GuestTokens
  /** Where a version of a unit's feedback is read, for whoever isn't in the tab. */
  feedbackLink: (versionId: string) => string
  /** Left out: meetings are booked by hand. */
  bookMeeting?: BookMeeting
  log: Logger
  metricsToken?: string | undefined
  about: About
  /** Left out: this process's own load is looked at. */
  overload?: Overload
  socketLimits?: Partial<SocketLimits>
  /** The built tab and, in local mode, the room. */
  webFolder: string
}

/** The HTTP server with everything on it but the bot's door and the local room. Not yet listening. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: parts.log as FastifyBaseLogger,
    // Addresses name people's documents, so requests are not logged; what fails is.
    logController: new LogController({ disableRequestLogging: true }),
    // In production exactly one proxy stands before us and says whose address it is.
    trustProxy: (_, hop) => parts.about.mode === 'production' && hop === 0,
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    requestTimeout: 120_000, // enough for a large document over a slow line, and not for holding one open
    schemaController: schemasDescribe,
  })
  traceRequests(server)
  server.setErrorHandler(sendError)
  server.setNotFoundHandler((req, reply) => sendError(new AppError('not_found'), req, reply))

  await server.register(rateLimit, { global: false })
  await server.register(multipart, { limits: { files: 1, fileSize: mostFileBytes } })
  await server.register(websocket, { options: { maxPayload: 32 * 1024 } })
  await registerApiDocs(server)

  const headers = securityHeaders(parts.about.mode)
  server.addHook('onRequest', async (req, reply) => {
    reply.headers(headers)
    if (req.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  const overload = parts.overload ?? new Overload()
  overload.start()
  server.addHook('onClose', async () => overload.stop())
  const isOverloaded = () => overload.isOverloaded
  registerHealth(server, parts.app.store)
  registerMetrics(server, { store: parts.app.store, ...parts })
  server.get('/api/about', { schema: { tags: ['reads'] } }, () => parts.about)
  registerCommands(server, parts)
  registerJoining(server, { ...parts, isOverloaded })
  registerReads(server, parts)
  registerGuestReads(server, parts)
  registerPersonReads(server, parts)
  registerScreenReads(server, parts)
  registerStateReads(server, { ...parts, isOverloaded })
  registerAroundReads(server, parts)
  registerMeetings(server, parts)
  registerOperations(server, parts)
  registerFeedbackReads(server, parts)
  registerStepReads(server, parts)
  registerUnitReads(server, parts)
  registerTemplates(server, parts)
  registerGroupReads(server, parts)
  registerResultsReads(server, parts)
  registerPictures(server, parts)
  guardSockets(server, { ...parts, isOverloaded, limits: parts.socketLimits })
  registerLiveSocket(server, { store: parts.app.store, ...parts })
  await registerWebFiles(server, parts.webFolder)
  return server
}
