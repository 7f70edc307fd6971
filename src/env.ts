import { type Reader, readerOf } from './env-reader.ts'
import { StartError } from './start-error.ts'
import { type TracingSettings, tracingSettings } from './tracing/settings.ts'

/** What the server is told from outside, checked once at start. Secrets are in here: never log it. */
export type Settings = LocalSettings | ProductionSettings

/** Without any Azure settings: an invented programme in a local Teams room, only on this machine. */
export interface LocalSettings extends SharedSettings {
  mode: 'local'
  /** Undefined: make one and keep it in the data folder (`local/keys.ts`). */
  ballotKey: string | undefined
}

export interface ProductionSettings extends SharedSettings {
  mode: 'production'
  /** One half of what ties a ballot to its voter; the same in every process. */
  ballotKey: string
  bot: BotSettings
  entra: EntraSettings
  /** The app's id in Teams, which deep links need. */
  teamsAppId: string | undefined
}

interface SharedSettings {
  server: {
    host: string
    port: number
    /** Where people reach the server: an origin, without a slash at the end. */
    publicUrl: string
  }
  database: {
    /** Undefined: the embedded database in `dataDir`. */
    url: string | undefined
    dataDir: string
  }
  logLevel: LogLevel
  /** Who may read `/metrics` from elsewhere than this machine; undefined: nobody. */
  metricsToken: string | undefined
  /** Undefined: nothing is traced. */
  tracing: TracingSettings | undefined
  /** What works but should be known; to be logged at start. */
  warnings: string[]
}

/** Azure's ways to register a bot; only the last has no password to keep. */
const botTypes = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const

export interface BotSettings {
  appId: string
  type: (typeof botTypes)[number]
  password: string | undefined
  tenantId: string | undefined
}

export interface EntraSettings {
  clientId: string
  /** Undefined: nothing that needs Microsoft Graph can be done. */
  clientSecret: string | undefined
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Everything that is wrong with the settings at once, each with what to do about it. */
export class SettingsError extends StartError {
  override readonly name = 'SettingsError'
  readonly problems: string[]

  constructor(problems: string[]) {
    super(['The settings do not fit together:', ...problems.map((one) => `  - ${one}`)].join('\n'))
    this.problems = problems
  }
}

/** Throws `SettingsError` unless the server can start with these environment variables. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = []
  const read = readerOf(env, problems)
  const settings = env.NODE_ENV === 'production' ? production(read) : local(read)
  if (problems.length > 0) throw new SettingsError(problems)
  return settings
}

const platformNames = ['BOT_ID', 'BOT_PASSWORD', 'AAD_APP_CLIENT_ID', 'AAD_APP_CLIENT_SECRET']

function local(read: Reader): LocalSettings {
  const found = platformNames.filter((name) => read.text(name))
  if (found.length > 0) {
    read.problem(
      `${found.join(', ')} ${found.length > 1 ? 'are' : 'is'} set, but NODE_ENV is not 'production'. ` +
        'Set NODE_ENV=production to run in Teams, or unset them to run the local Teams room.',
    )
  }
  const port = read.port('PORT', 3978)
  const host = read.text('HOST') ?? '127.0.0.1'
  if (!isLoopback(host)) {
    read.problem(
      `HOST is '${host}'. The local Teams room lets anybody be anybody, so it only listens on this ` +
        'machine: use 127.0.0.1, or set NODE_ENV=production and the settings that Teams needs.',
    )
  }
  const publicUrl = read.origin('PUBLIC_URL') ?? `http://localhost:${port}`
  if (!isLoopback(new URL(publicUrl).hostname)) {
    read.problem(
      `PUBLIC_URL is '${publicUrl}', but without NODE_ENV=production the server is only for this ` +
        `machine. Unset PUBLIC_URL.`,
    )
  }
  return {
    mode: 'local',
    server: { host, port, publicUrl },
    database: databaseFrom(read),
    ballotKey: read.key('BALLOT_KEY'),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
    metricsToken: read.key('METRICS_TOKEN'),
    tracing: tracingSettings(read.env),
    warnings: [],
  }
}

function production(read: Reader): ProductionSettings {
  const port = read.port('PORT', 3978)
  const publicUrl = read.needed('PUBLIC_URL', 'the https address people reach the server at')
  const origin = publicUrl && read.origin('PUBLIC_URL')
  if (origin?.startsWith('http:')) {
    read.problem(`PUBLIC_URL is '${origin}'. Teams only opens https addresses: use https://…`)
  }
  const ballotKeyHelp = "make one with 'openssl rand -base64 32' and give every process the same"
  read.needed('BALLOT_KEY', ballotKeyHelp)
  const database = databaseFrom(read)
  return {
    mode: 'production',
    server: { host: read.text('HOST') ?? '127.0.0.1', port, publicUrl: origin ?? '' },
    database,
    ballotKey: read.key('BALLOT_KEY') ?? '',
    bot: botFrom(read),
    entra: {
      clientId: read.guid('AAD_APP_CLIENT_ID', 'the client id of the app registration in Entra'),
      clientSecret: read.text('AAD_APP_CLIENT_SECRET'),
    },
    teamsAppId: read.text('TEAMS_APP_ID') && read.guid('TEAMS_APP_ID', ''),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
    metricsToken: read.key('METRICS_TOKEN'),
    tracing: tracingSettings(read.env),
    warnings: database.url
      ? []
      : [
          'DATABASE_URL is not set: the embedded database is used, which allows one process only. ' +
            'Set DATABASE_URL to a PostgreSQL server to run several.',
        ],
  }
}

function botFrom(read: Reader): BotSettings {
  const appId = read.guid('BOT_ID', "the bot's app id; without it anybody could speak as Teams")
  const type = read.oneOf('BOT_TYPE', botTypes, 'SingleTenant')
  const password = read.text('BOT_PASSWORD')
  if (type === 'UserAssignedMSI' && password) {
    read.problem(
      "BOT_PASSWORD is set, but a bot of type 'UserAssignedMSI' has none. Unset one of them.",
    )
  }
  if (type !== 'UserAssignedMSI') read.needed('BOT_PASSWORD', `the secret of a '${type}' bot`)
  if (type === 'MultiTenant') return { appId, type, password, tenantId: undefined }
  return { appId, type, password, tenantId: read.guid('BOT_TENANT_ID', "the bot's own tenant") }
}

function databaseFrom(read: Reader): SharedSettings['database'] {
  const url = read.text('DATABASE_URL')
  if (url && !/^postgres(ql)?:\/\/[^/]/.test(url)) {
    // The value is not shown: it may hold a password.
    read.problem("DATABASE_URL must begin with 'postgres://' and name a server and a database.")
  }
  return { url, dataDir: read.text('DATA_DIR') ?? 'data' }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || /^127(\.\d{1,3}){3}$/.test(host) || /^\[?::1\]?$/.test(host)
}
