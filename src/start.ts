import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { BotParts } from '../bot/create-bot.ts'
import { browserLinks, teamsLinks } from '../bot/links.ts'
import type { App } from './app.ts'
import type { Store } from './db/database.ts'
import { openStore } from './db/open.ts'
import { ContactNotices } from './delivery/contact-notices.ts'
import { Outbox } from './delivery/outbox.ts'
import type { ProductionSettings, Settings } from './env.ts'
import { GroupCommit } from './group-commit.ts'
import { authentication, type Identify } from './http/auth.ts'
import type { BookMeeting } from './http/meeting-routes.ts'
import { notifyContact } from './graph/notice.ts'
import { createSeminarMeeting } from './graph/meeting.ts'
import { entraIdentity } from './http/entra.ts'
import { createServer } from './http/server.ts'
import { remembering } from './http/verified-tokens.ts'
import { type GuestTokens, guestTokens, isGuestToken } from './guest/tokens.ts'
import { languages } from './language.ts'
import { Live } from './live/live.ts'
import { keptKey } from './local/keys.ts'
import { registerLocalRoom } from './local/local-room.ts'
import { requireThisMachine } from './local/loopback.ts'
import { seedDemoProgramme } from './local/seed.ts'
import { verifyLocalToken } from './local/tokens.ts'
import { createLog } from './log.ts'
import { Pulse } from './operations/pulse.ts'
import { isKnownTenant } from './programme/repository.ts'
import { StartError } from './start-error.ts'
import { startTracing } from './tracing/tracing.ts'

export interface Running {
  /** Where people reach the server. */
  url: string
  /** Lets what is under way finish, and closes everything. */
  stop: () => Promise<void>
}

/** What `npm run build` leaves for browsers. The same from source and from `dist/`. */
const webFolder = join(
  fileURLToPath(new URL('..', import.meta.url)),
  import.meta.url.endsWith('.ts') ? 'dist/web' : 'web',
)

/** When stopping: who stops us gives us ten seconds as a rule. */
const longestRequestMs = 5000

/** Wires all parts together and starts them; the only file that knows them all. */
export async function start(settings: Settings): Promise<Running> {
  const log = createLog(settings.logLevel)
  for (const warning of settings.warnings) log.warn(warning)
  const endTracing = await startTracing(settings.tracing, log)
  const { url: databaseUrl, dataDir } = settings.database
  // The engine starts in a thread of its own; botbuilder takes as long to load as that.
  const [store, { createBot }] = await Promise.all([
    openStore({ databaseUrl, dataDir }),
    import('../bot/create-bot.ts'),
  ])
  const live = new Live(store, log)
  await live.start()

  const app: App = {
    store,
    ballotKey: settings.ballotKey ?? (await keptKey(dataDir, 'ballot')),
    now: () => new Date(),
    groups: new GroupCommit(() => 1.05 * live.beatMs),
    publish(change) {
      live.changed(change)
      for (const room of change.rooms) outbox.follow(room)
      if (change.hasDeliveries) outbox.wake()
    },
  }
  const { links, credentials } = botSettings(settings)
  const bot = createBot({ app, links, credentials, log })
  const outbox = new Outbox({
    store,
    messenger: bot.messenger,
    now: app.now,
    log,
    onDelivered(room) {
      live.changed({ rooms: [room] })
      void notices?.wake()
    },
  })

  const pulse = new Pulse({ store, now: app.now, screens: () => live.screens, log })
  const notices = contactNotices(settings, { store, now: app.now, log })

  const tokenKey = settings.mode === 'local' ? await keptKey(dataDir, 'token') : undefined
  const guests = guestTokens(app.ballotKey)
  const identify = withGuests(
    guests,
    tokenKey
      ? remembering((token) => verifyLocalToken(tokenKey, token), app.now)
      : entraSignIn(settings as ProductionSettings, store),
    app.now,
  )
  const server = await createServer({
    app,
    live,
    authenticate: authentication(store, identify, app.now),
    messenger: bot.messenger,
    guests,
    feedbackLink: links.feedback,
    log,
    metricsToken: settings.metricsToken,
    about: { mode: settings.mode, languages: [...languages] },
    webFolder,
    bookMeeting: meetingBooking(settings),
  })
  // Without credentials anybody could speak as Teams, so in local mode only this machine may.
  const onRequest = settings.mode === 'local' ? [requireThisMachine] : []
  server.post('/api/messages', { schema: { hide: true }, onRequest }, bot.messagesEndpoint)
  if (tokenKey) {
    await seedDemoProgramme(store)
    await registerLocalRoom(server, { app, tokenKey, webFolder })
  }

  await listen(server, settings.server)
  outbox.start()
  pulse.start()
  notices?.start()
  return {
    url: settings.server.publicUrl,
    async stop() {
      live.stop()
      await close(server)
      await outbox.stop()
      await notices?.stop()
      await pulse.stop()
      await store.close()
      await endTracing()
    },
  }
}

async function listen(server: FastifyInstance, { host, port }: Settings['server']): Promise<void> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new StartError(
      `Port ${port} is in use by something else, maybe by this server in another window. Stop ` +
        'that, or set PORT to another number.',
    )
  }
}

/**
 * Lets requests under way finish. Without our help it would also wait for every connection that
 * somebody merely keeps open in case they want more, which is over a minute.
 */
async function close(server: FastifyInstance): Promise<void> {
  const unused = setInterval(() => server.server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.server.closeAllConnections(), longestRequestMs)
  await server.close()
  clearInterval(unused)
  clearTimeout(late)
}

/** A token says itself whether it is a guest's; nothing else that it says is believed unread. */
function withGuests(guests: GuestTokens, identify: Identify, now: () => Date): Identify {
  const verify = remembering((token) => guests.verify(token), now)
  return (token) => (isGuestToken(token) ? verify(token) : identify(token))
}

/** Only where whoever set the server up has let it ask Microsoft Graph. */
function meetingBooking(settings: Settings): BookMeeting {
  if (settings.mode === 'local' || !settings.entra.clientSecret) return undefined
  const { entra, server } = settings
  return (facilitator, { joinCode, ...seminar }) =>
    createSeminarMeeting(entra, facilitator, {
      ...seminar,
      joinUrl: joinCode && `${server.publicUrl}/join/${joinCode}`,
    })
}

/** Graph takes only links that open in Teams, so it needs the app's id there as well. */
function contactNotices(
  settings: Settings,
  parts: Omit<ConstructorParameters<typeof ContactNotices>[0], 'notify'>,
): ContactNotices | undefined {
  if (settings.mode === 'local') return undefined
  const { entra, teamsAppId, server } = settings
  if (!entra.clientSecret || !teamsAppId) return undefined
  const links = teamsLinks(teamsAppId, server.publicUrl)
  return new ContactNotices({
    ...parts,
    notify: ({ versionId, unitName, title, language, about, dueAt, ...contact }) =>
      notifyContact(entra, contact, {
        unitName,
        title,
        url: links.feedback(versionId),
        language,
        answerBy: about === 'reminder' ? dueAt : undefined,
      }),
  })
}

function entraSignIn({ entra, server }: ProductionSettings, store: Store): Identify {
  return entraIdentity({
    clientId: entra.clientId,
    publicHost: new URL(server.publicUrl).host,
    mayTenant: (tenantId) => isKnownTenant(store, tenantId),
  })
}

/** Without credentials the bot's door is open, which is why local mode only listens on loopback. */
function botSettings(settings: Settings): Pick<BotParts, 'credentials' | 'links'> {
  const { publicUrl } = settings.server
  if (settings.mode === 'local') {
    return { credentials: undefined, links: browserLinks(publicUrl) }
  }
  const { teamsAppId, bot } = settings
  const links = teamsAppId ? teamsLinks(teamsAppId, publicUrl) : browserLinks(publicUrl)
  return { credentials: bot, links }
}
