import { expect, test } from 'vitest'
import { readSettings, SettingsError } from '../src/env.ts'

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://tillkom.example',
  DATABASE_URL: 'postgres://app:hemligt-db@db.example/tillkom',
  BALLOT_KEY: Buffer.alloc(32, 7).toString('base64'),
  BOT_ID: '11111111-1111-4111-8111-111111111111',
  BOT_PASSWORD: 'hemligt-bot',
  BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  AAD_APP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  AAD_APP_CLIENT_SECRET: 'hemligt-entra',
}

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readSettings(env)
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
}

test('without any settings the server runs in local mode, on this machine only', () => {
  expect(readSettings({})).toMatchObject({
    mode: 'local',
    server: { host: '127.0.0.1', port: 3978, publicUrl: 'http://localhost:3978' },
    database: { url: undefined, dataDir: 'data' },
    ballotKey: undefined,
  })
})

test('the public address follows the port', () => {
  expect(readSettings({ PORT: '4000' }).server.publicUrl).toBe('http://localhost:4000')
})

test('an empty variable counts as not set', () => {
  expect(readSettings({ PORT: '', BOT_ID: ' ', DATABASE_URL: '' })).toMatchObject({
    mode: 'local',
    server: { port: 3978 },
    database: { url: undefined },
  })
})

test.each(['127.0.0.1', '127.0.1.1', 'localhost', '::1'])('local mode may listen on %s', (HOST) => {
  expect(problemsOf({ HOST })).toEqual([])
})

test.each(['0.0.0.0', '::', '192.168.1.4', 'example.org', '127.0.0.1.example.org'])(
  'local mode refuses to listen on %s',
  (HOST) => {
    expect(problemsOf({ HOST })).toEqual([expect.stringContaining('only listens on this machine')])
  },
)

test('local mode refuses a public address that others could reach', () => {
  expect(problemsOf({ PUBLIC_URL: 'https://tunnel.example' })).toHaveLength(1)
})

test.each(['BOT_ID', 'BOT_PASSWORD', 'AAD_APP_CLIENT_ID', 'AAD_APP_CLIENT_SECRET'] as const)(
  'local mode refuses to start beside %s',
  (name) => {
    expect(problemsOf({ [name]: production[name] })).toEqual([
      expect.stringContaining(`${name} is set, but NODE_ENV is not 'production'`),
    ])
  },
)

test('production reads all it needs', () => {
  expect(readSettings({ ...production, HOST: '0.0.0.0', PORT: '8080' })).toEqual({
    mode: 'production',
    server: { host: '0.0.0.0', port: 8080, publicUrl: 'https://tillkom.example' },
    database: { url: production.DATABASE_URL, dataDir: 'data' },
    ballotKey: production.BALLOT_KEY,
    bot: {
      appId: production.BOT_ID,
      type: 'SingleTenant',
      password: production.BOT_PASSWORD,
      tenantId: production.BOT_TENANT_ID,
    },
    entra: {
      clientId: production.AAD_APP_CLIENT_ID,
      clientSecret: production.AAD_APP_CLIENT_SECRET,
    },
    teamsAppId: undefined,
    logLevel: 'info',
    warnings: [],
  })
})

test('production without any settings names everything that is missing, at once', () => {
  const problems = problemsOf({ NODE_ENV: 'production' })

  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
    'AAD_APP_CLIENT_ID',
    'BALLOT_KEY',
    'BOT_ID',
    'BOT_PASSWORD',
    'BOT_TENANT_ID',
    'PUBLIC_URL',
  ])
})

test.each(['PUBLIC_URL', 'BALLOT_KEY', 'BOT_ID', 'BOT_PASSWORD', 'AAD_APP_CLIENT_ID'] as const)(
  'production does not start without %s',
  (name) => {
    expect(problemsOf({ ...production, [name]: undefined })).toEqual([
      expect.stringMatching(`^${name} is missing`),
    ])
  },
)

test.each([
  ['PUBLIC_URL', 'http://tillkom.example'],
  ['PUBLIC_URL', 'https://tillkom.example/tab'],
  ['PUBLIC_URL', 'tillkom'],
  ['BOT_ID', 'min-bot'],
  ['BOT_TYPE', 'Bot'],
  ['BALLOT_KEY', 'a2V5'],
  ['BALLOT_KEY', 'en lång mening är inte slumpmässiga byte i base64'],
  ['DATABASE_URL', 'mysql://db.example/tillkom'],
  ['PORT', '70000'],
  ['PORT', '80a'],
  ['LOG_LEVEL', 'loud'],
  ['TEAMS_APP_ID', 'tillkom'],
])('production refuses %s=%s', (name, value) => {
  expect(problemsOf({ ...production, [name]: value })).toEqual([expect.stringMatching(`^${name} `)])
})

test('production without DATABASE_URL starts on the embedded database, with a warning', () => {
  const { database, warnings } = readSettings({ ...production, DATABASE_URL: undefined })

  expect(database.url).toBeUndefined()
  expect(warnings).toEqual([expect.stringContaining('one process only')])
})

test('a bot with a managed identity has no password', () => {
  const managed = { ...production, BOT_TYPE: 'UserAssignedMSI' }

  expect(problemsOf({ ...managed, BOT_PASSWORD: undefined })).toEqual([])
  expect(problemsOf(managed)).toEqual([expect.stringContaining('has none')])
})

test('a bot of several tenants has none of its own', () => {
  const settings = readSettings({ ...production, BOT_TYPE: 'MultiTenant', BOT_TENANT_ID: '' })

  expect(settings).toMatchObject({ bot: { type: 'MultiTenant', tenantId: undefined } })
})

test('no secret is ever in what the error says', () => {
  const wrong = {
    ...production,
    NODE_ENV: 'development',
    DATABASE_URL: 'mysql://app:hemligt-db@db.example/tillkom',
    BALLOT_KEY: 'hemligt-kort',
    HOST: '0.0.0.0',
  }

  expect(() => readSettings(wrong)).toThrow(SettingsError)
  expect(() => readSettings(wrong)).not.toThrow(/hemligt/)
})
