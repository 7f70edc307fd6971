import { createRequire } from 'node:module'
import draft04 from 'ajv-draft-04'
import { expect, test } from 'vitest'
import { chatCommands } from '../../bot/chat-commands.ts'
import { packageFor } from '../../appPackage/package.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import { sv } from '../../src/i18n/sv.ts'
import { environment } from '../support/environment.ts'
import { placeholdersIn, projectBytes, projectJson, projectText } from '../support/project.ts'

interface Manifest {
  $schema: string
  manifestVersion: string
  version: string
  icons: Record<string, string>
  staticTabs: { entityId: string; contentUrl?: string; scopes: string[]; context?: string[] }[]
  configurableTabs: { configurationUrl: string; scopes: string[]; context: string[] }[]
  bots: { commandLists: { commands: { title: string; description: string }[] }[] }[]
  composeExtensions: { botId: string; commands: { id: string; title: string }[] }[]
  activities: { activityTypes: { type: string; templateText: string }[] }
  validDomains: string[]
  webApplicationInfo: { resource: string }
  authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } }
}

const require = createRequire(import.meta.url)
const schemas = '@microsoft/app-manifest/build/json-schemas/teams/v1.30'
const template = projectText('appPackage/manifest.json')
const english = projectJson<Record<string, string>>('appPackage/en.json')
const manifest = JSON.parse(
  packageFor({ manifest: template, languages: {}, icons: {} }, environment).manifest,
) as Manifest

function faults(schemaName: string, value: unknown): string[] {
  const ajv = new draft04.default({ strict: false, unicodeRegExp: false, validateFormats: false })
  const validate = ajv.compile(require(`${schemas}/${schemaName}`) as object)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('the manifest follows the newest schema that the toolkit takes', () => {
  expect(faults('MicrosoftTeams.schema.json', manifest)).toEqual([])
  expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`)
})

test('the English texts follow the schema for languages', () => {
  expect(faults('MicrosoftTeams.Localization.schema.json', english)).toEqual([])
})

test('everything that people read has an English text, and nothing else has', () => {
  const texts = ['name.short', 'name.full', 'description.short', 'description.full']
  manifest.staticTabs.forEach((tab, index) => {
    if ('name' in tab) texts.push(`staticTabs[${index}].name`)
  })
  manifest.activities.activityTypes.forEach((_, index) => {
    const activity = `activities.activityTypes[${index}]`
    texts.push(`${activity}.description`, `${activity}.templateText`)
  })
  manifest.composeExtensions[0]!.commands.forEach((_, index) => {
    const command = `composeExtensions[0].commands[${index}]`
    texts.push(`${command}.title`, `${command}.description`)
  })
  manifest.bots[0]!.commandLists.forEach(({ commands }, list) =>
    commands.forEach((_, index) => {
      const command = `bots[0].commandLists[${list}].commands[${index}]`
      texts.push(`${command}.title`, `${command}.description`)
    }),
  )

  expect(
    Object.keys(english)
      .filter((key) => key !== '$schema')
      .sort(),
  ).toEqual(texts.sort())
})

test('the app has the version of the project', () => {
  expect(manifest.version).toBe(projectJson<{ version: string }>('package.json').version)
})

test('every command that Teams suggests is one that the bot knows, in both languages', () => {
  const known = chatCommands.map(({ name }) => ({
    sv: messagesIn('sv').words.commands[name],
    en: messagesIn('en').words.commands[name],
  }))
  const suggested = manifest.bots[0]!.commandLists.flatMap(({ commands }, list) =>
    commands.map(({ title }, index) => ({
      sv: title,
      en: english[`bots[0].commandLists[${list}].commands[${index}].title`]!,
    })),
  )

  const isKnown = ({ sv, en }: { sv: string; en: string }) =>
    known.some((words) => words.sv.includes(sv) && words.en.includes(en))
  expect(suggested.filter((command) => !isKnown(command))).toEqual([])
})

test('the message extension speaks to the bot, by the name that its dialog has', () => {
  const [extension] = manifest.composeExtensions

  expect(extension?.botId).toBe(environment.BOT_ID)
  expect(extension?.commands.map(({ title }) => title)).toEqual([sv.chat.extension.title])
})

test('every page is on the one domain that is valid, and sign-in is for that domain', () => {
  const hosts = [
    ...manifest.staticTabs.flatMap(({ contentUrl }) => (contentUrl ? [contentUrl] : [])),
    ...manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl),
  ].map((address) => new URL(address).host)

  expect(new Set(hosts)).toEqual(new Set(manifest.validDomains))
  expect(manifest.webApplicationInfo.resource).toBe(
    `api://${environment.PUBLIC_HOST}/${environment.AAD_APP_CLIENT_ID}`,
  )
})

test('the tab is chosen for channels, chats and meetings, and there is one of one’s own', () => {
  const home = manifest.staticTabs.find(({ entityId }) => entityId === 'home')
  const [chosen, another] = manifest.configurableTabs

  expect(home?.scopes).toEqual(['personal'])
  expect(home?.context).toEqual(['personalTab'])
  expect(another).toBeUndefined()
  expect(chosen?.scopes).toEqual(['team', 'groupChat'])
  expect(chosen?.context).toEqual([
    'channelTab',
    'privateChatTab',
    'meetingChatTab',
    'meetingDetailsTab',
    'meetingSidePanel',
    'meetingStage',
  ])
})

/** What in our code needs each permission. A permission without such code is not asked for. */
const neededBy: Record<string, { file: string; call: string }> = {
  'MeetingStage.Write.Chat': { file: 'tab/teams.ts', call: 'shareAppContentToStage' },
  'OnlineMeeting.ReadBasic.Chat': { file: 'bot/bot.ts', call: 'vnd.microsoft.meetingStart' },
  'OnlineMeetingNotification.Send.Chat': { file: 'bot/nudge.ts', call: 'sendMeetingNotification' },
  'TeamsActivity.Send.User': { file: 'src/graph/notice.ts', call: 'sendActivityNotification' },
}

test('every permission that is asked for is used, and every one that is used is asked for', () => {
  const asked = manifest.authorization.permissions.resourceSpecific.map(({ name }) => name)

  expect(asked.sort()).toEqual(Object.keys(neededBy).sort())
  for (const { file, call } of Object.values(neededBy)) expect(projectText(file)).toContain(call)
})

test('the notices to a contact person are those that the app says it sends', () => {
  const notice = projectText('src/graph/notice.ts')
  const { activityTypes } = manifest.activities

  expect(activityTypes).toHaveLength(2)
  for (const [index, { type, templateText }] of activityTypes.entries()) {
    expect(notice).toContain(`'${type}'`)
    expect(templateText).toContain('{unit}')
    expect(english[`activities.activityTypes[${index}].templateText`]).toContain('{unit}')
  }
  expect(notice).toContain("name: 'unit'")
})

test('all values in the manifest are in the sample environment', () => {
  const sample = projectText('env/sample.env')

  for (const name of placeholdersIn(template)) expect(sample).toMatch(new RegExp(`^${name}=`, 'm'))
})

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a PNG of %i pixels a side', (name, side) => {
  const png = projectBytes(`appPackage/${name}`)

  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side])
})

test('the outline icon is drawn in white on nothing, as Teams wants it', () => {
  const svg = projectText('appPackage/outline.svg')
  const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour)
  const hasTransparency = projectBytes('appPackage/outline.png')[25] === 6

  expect(new Set(colours)).toEqual(new Set(['none', '#ffffff']))
  expect(hasTransparency).toBe(true)
})
