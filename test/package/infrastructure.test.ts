import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { parse as parseYaml } from 'yaml'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/env.ts'
import { functionsIn, readBicep } from '../support/bicep.ts'
import { environment } from '../support/environment.ts'
import { placeholdersIn, projectJson, projectText } from '../support/project.ts'

/*
 * What can be known of the infrastructure without Azure and without a Bicep compiler: see
 * `support/bicep.ts`. That Azure takes it is for `atk provision` to find out.
 */

interface Action {
  uses: string
  with: Record<string, unknown>
  writeToEnvironmentFile?: Record<string, string>
}

const files = readdirSync(new URL('../../infra', import.meta.url), { recursive: true })
  .map((name) => `infra/${String(name).replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.bicep'))

const toolkit = parseYaml(projectText('teamsapp.yml')) as Record<
  'provision' | 'deploy' | 'publish',
  Action[]
>
const actions = [...toolkit.provision, ...toolkit.deploy, ...toolkit.publish]

const knownFunctions = [
  'description',
  'guid',
  'json',
  'maxLength',
  'maxValue',
  'minLength',
  'minValue',
  'resourceGroup',
  'secure',
  'string',
  'subscription',
  'subscriptionResourceId',
  'uriComponent',
]

test.each(files)('%s parses, and uses what it declares and nothing else', (path) => {
  const { syntaxErrors, undeclared, unused } = readBicep(path)

  expect({ syntaxErrors, undeclared, unused }).toEqual({
    syntaxErrors: [],
    undeclared: [],
    unused: [],
  })
  for (const name of functionsIn(path)) expect(knownFunctions).toContain(name)
})

test.each(files)(
  '%s gives each module what it asks for, and reads outputs that are there',
  (path) => {
    const { modules, readOutputs } = readBicep(path)
    for (const module of modules) {
      const asked = readBicep(posix.join(posix.dirname(path), module.path))
      const names = asked.parameters.map(({ name }) => name)
      const required = asked.parameters.filter(({ isRequired }) => isRequired)

      expect(names).toEqual(expect.arrayContaining(module.parameters))
      expect(module.parameters).toEqual(expect.arrayContaining(required.map(({ name }) => name)))
      const outputs = readOutputs
        .filter(([name]) => name === module.name)
        .map(([, output]) => output)
      expect(asked.outputs).toEqual(expect.arrayContaining(outputs))
    }
  },
)

test.each(['azure', 'registry'])('%s.parameters.json has every value that is needed', (name) => {
  const { parameters } = readBicep(`infra/${name}.bicep`)
  const required = parameters.filter(({ isRequired }) => isRequired)
  const given = Object.keys(
    projectJson<{ parameters: object }>(`infra/${name}.parameters.json`).parameters,
  )

  expect(parameters.map((one) => one.name)).toEqual(expect.arrayContaining(given))
  expect(given).toEqual(expect.arrayContaining(required.map((one) => one.name)))
})

test('everything secret stays secret on its way through the templates', () => {
  for (const path of files) {
    for (const { name, isSecret } of readBicep(path).parameters) {
      expect([name, isSecret]).toEqual([name, /password|secret|key$/i.test(name)])
    }
  }
})

test('the toolkit is given every value before it is used', () => {
  const sample = projectText('env/sample.env')
  const byHand = sample.slice(0, sample.indexOf('# `provision` writes these'))
  const known = new Set([...byHand.matchAll(/^(\w+)=/gm)].map(([, name]) => name!))
  for (const [, name] of sample.matchAll(/^# (SECRET_\w+)=/gm)) known.add(name!)

  for (const action of toolkit.provision) {
    expect([...known]).toEqual(expect.arrayContaining(placeholdersOf(action)))
    for (const name of valuesFrom(action)) known.add(name)
  }
  for (const action of [...toolkit.deploy, ...toolkit.publish]) {
    expect([...known]).toEqual(expect.arrayContaining(placeholdersOf(action)))
  }
})

test('every file that the toolkit reads is there', () => {
  for (const path of actions.flatMap(filesOf)) {
    expect([path, existsSync(new URL(`../../${path}`, import.meta.url))]).toEqual([path, true])
  }
})

test('the server is told everything that it needs to start in production', () => {
  const values: Record<string, string> = {
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    PORT: '3978',
    PUBLIC_URL: 'https://tillkom.example',
    DATABASE_URL: 'postgres://tillkom:x@db.example/tillkom?sslmode=verify-full',
    BALLOT_KEY: Buffer.alloc(32, 7).toString('base64'),
    BOT_ID: environment.BOT_ID,
    BOT_TYPE: 'UserAssignedMSI',
    BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
    AAD_APP_CLIENT_ID: environment.AAD_APP_CLIENT_ID,
    AAD_APP_CLIENT_SECRET: 'x',
    TEAMS_APP_ID: environment.TEAMS_APP_ID,
  }
  const told = [...projectText('infra/server.bicep').matchAll(/name: '([A-Z_]+)',? /g)].map(
    ([, name]) => name!,
  )

  expect(told).toEqual(Object.keys(values))
  expect(readSettings(values)).toMatchObject({ mode: 'production', warnings: [] })
})

test('the registration asks for tokens that the server takes, for organisations only', () => {
  const registration = projectJson<{
    signInAudience: string
    identifierUris: string[]
    api: { requestedAccessTokenVersion: number; oauth2PermissionScopes: { value: string }[] }
  }>('aad.manifest.json')
  const manifest = projectJson<{ webApplicationInfo: { resource: string } }>(
    'appPackage/manifest.json',
  )

  expect(registration.signInAudience).toBe('AzureADMultipleOrgs')
  expect(registration.api.requestedAccessTokenVersion).toBe(2)
  expect(registration.api.oauth2PermissionScopes.map(({ value }) => value)).toEqual([
    'access_as_user',
  ])
  expect(registration.identifierUris).toEqual([manifest.webApplicationInfo.resource])
})

/** What an action's own text and the files that it fills in ask for. */
function placeholdersOf(action: Action): string[] {
  const templates = filesOf(action).filter((path) => path.endsWith('.json'))
  const texts = [JSON.stringify(action.with), ...templates.map(projectText)]
  const makesItself = action.uses === 'aadApp/update' ? 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID' : ''
  return texts.flatMap(placeholdersIn).filter((name) => name !== makesItself)
}

/** What later actions can read after this one. */
function valuesFrom(action: Action): string[] {
  const written = Object.values(action.writeToEnvironmentFile ?? {})
  const outputs = filesOf(action)
    .filter((path) => path.endsWith('.bicep'))
    .flatMap((path) => readBicep(path).outputs)
  const scripts = filesOf(action)
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...projectText(path).matchAll(/::set-teamsfx-env (\w+)=/g)])
    .map(([, name]) => name!)
  return [...written, ...outputs, ...scripts]
}

function filesOf(action: Action): string[] {
  const inputs = Object.entries(action.with).filter(([key]) => !/^output|^appPackagePath/.test(key))
  const paths = JSON.stringify(inputs).match(/(?:\.\/)?[\w.-]+(?:\/[\w.-]+)*\.(?:json|bicep|ts)\b/g)
  return [...new Set((paths ?? []).map((path) => path.replace('./', '')))]
}
