import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { beforeAll, expect, test } from 'vitest'
import { commandInput, type CommandName } from '../../src/protocol.ts'
import type { RoomViewer } from '../../src/live/room.ts'
import { type ScreenHello, type TestServer, testServer } from '../support/server.ts'
import { commandWalls } from './command-walls.ts'
import type { CommandWall } from './wall.ts'
import { insiders, outsiders, type Person } from './people.ts'
import { openFolders, openRoutes, routeWalls } from './route-walls.ts'
import type { Things } from './things.ts'
import { type Place, savedWorld, staff, type World } from './world.ts'

let server: TestServer
let world: World

const people: Person[] = [...insiders, ...outsiders]

beforeAll(async () => {
  server = await testServer()
  world = await savedWorld(server)
})

test('every route of the server is in the table, and every route in the table is there', () => {
  const commands = Object.keys(commandInput).map((name) => `POST /api/commands/${name}`)
  const known = new Set([...Object.keys(routeWalls), ...openRoutes, ...commands, 'GET /api/live'])
  const isOpen = (route: string) => openFolders.some((folder) => route.includes(` ${folder}`))
  const found = server.routes.filter((route) => !isOpen(route))
  expect(found.filter((route) => !known.has(route))).toEqual([])
  expect([...known].filter((route) => !found.includes(route))).toEqual([])
})

test('what the unit writes together is hidden from the programme until it is given', async () => {
  const { versionId } = world.ours.things
  for (const person of staff) {
    for (const url of [`/api/feedback/${versionId}`, `/api/feedback/${versionId}/draft`]) {
      expect((await askAs(person, { url })).body).not.toContain(world.draftWords)
    }
  }
  const { body } = await askAs('member', { url: `/api/feedback/${versionId}/draft` })
  expect(body).toContain(world.draftWords)
})

test('whoever is refused hears the same as of what does not exist, and changes nothing', async () => {
  const before = await everything()
  const wrong: string[] = []
  for (const [name, knocks] of allKnocks()) {
    for (const { place, things, mayEnter } of knocks.places) {
      for (const person of people.filter((each) => !mayEnter.includes(each))) {
        const answer = await askAs(person, knocks.ask(things))
        const where = `${name} as ${person} in ${place}`
        if (!isRefusal(answer)) wrong.push(`${where} is let in: ${answer.statusCode}`)
        if (!isHidden(place, person)) continue
        const nothing = await askAs(person, knocks.ask(world.missing))
        if (told(nothing) !== told(answer)) {
          wrong.push(`${where} is told ${told(answer)}, and of nothing ${told(nothing)}`)
        }
      }
    }
  }
  expect(wrong).toEqual([])
  expect(await everything()).toEqual(before)
})

test('another programme’s staff get nowhere with one id of ours among their own', async () => {
  const before = await everything(['feedback_versions', 'conversations', 'polls', 'seminars'])
  const wrong: string[] = []
  for (const name of Object.keys(commandWalls) as CommandName[]) {
    const { input } = commandWalls[name] as CommandWall<CommandName>
    const own = input(world.foreign.things) as Record<string, unknown>
    const ours = input(world.ours.things) as Record<string, unknown>
    const ids = Object.keys(own).filter((key) => differ(key, own, ours))
    if (ids.length < 2) continue
    for (const key of ids) {
      const answer = await askAs('foreignStaff', command(name, { ...own, [key]: ours[key] }))
      if (!isRefusal(answer)) wrong.push(`${name} with our ${key}: ${answer.statusCode}`)
    }
  }
  expect(wrong).toEqual([])
  expect(await everything(['feedback_versions', 'conversations', 'polls', 'seminars'])).toEqual(
    before,
  )

  function differ(key: string, one: Record<string, unknown>, other: Record<string, unknown>) {
    return key !== 'versionId' && JSON.stringify(one[key]) !== JSON.stringify(other[key])
  }
})

const viewers: Record<RoomViewer, { may: readonly Person[]; mayInCommon: readonly Person[] }> = {
  participant: { may: attends(), mayInCommon: [...attends(), 'neighbour', 'guest'] },
  stage: { may: attends(), mayInCommon: [...attends(), 'neighbour', 'guest'] },
  facilitator: { may: ['lead', 'facilitator'], mayInCommon: ['lead', 'facilitator'] },
  reader: { may: attends(), mayInCommon: [] },
  writer: { may: ['contact', 'deputy', 'member'], mayInCommon: [] },
}

test('nobody gets into a room that is not theirs, and a room tells only of itself', async () => {
  const wrong: string[] = []
  const visits = people.flatMap((person) =>
    (Object.keys(viewers) as RoomViewer[]).flatMap((viewer) =>
      (['ours', 'common'] as const).map((place) => visit(person, viewer, place)),
    ),
  )
  await Promise.all(visits)
  expect(wrong).toEqual([])

  async function visit(person: Person, viewer: RoomViewer, place: 'ours' | 'common') {
    const { things } = world[place]
    const mayEnter = viewers[viewer][place === 'ours' ? 'may' : 'mayInCommon'].includes(person)
    const told = await enter(person, helloFor(viewer, things))
    const where = `${person} as ${viewer} in ${place}`
    if (mayEnter !== told.isIn) wrong.push(`${where}: ${told.text}`)
    if (!mayEnter && isHidden(place, person)) {
      const nothing = await enter(person, helloFor(viewer, world.missing))
      if (nothing.text !== told.text) wrong.push(`${where}: ${told.text}, but ${nothing.text}`)
    }
    wrong.push(...hintsIn(told.text, person).map((hint) => `${where} is told ${hint}`))
  }
})

test('whoever may is let past the wall, and no answer hints at what is hidden from them', async () => {
  const wrong: string[] = []
  for (const [name, knocks] of allKnocks()) {
    for (const { place, things, mayEnter } of knocks.places) {
      for (const person of mayEnter.toReversed()) {
        const answer = await askAs(person, knocks.ask(things))
        const where = `${name} as ${person} in ${place}`
        if (isRefusal(answer)) wrong.push(`${where} is refused: ${told(answer)}`)
        if (knocks.isCommand && answer.statusCode === 400) wrong.push(`${where} is misshapen`)
        wrong.push(...hintsIn(answer.body, person).map((hint) => `${where} is told ${hint}`))
      }
    }
  }
  expect(wrong).toEqual([])
})

test('a draft is hidden from the unit it is about', async () => {
  const { draftId, versionId } = world.ours.things
  for (const person of ['contact', 'member'] as const) {
    const draft = await askAs(person, { url: `/api/feedback/${draftId}` })
    const nothing = await askAs(person, { url: `/api/feedback/${world.missing.versionId}` })
    expect(told(draft)).toBe(told(nothing))
    for (const url of [`/api/feedback/${versionId}`, '/api/units']) {
      const answer = await askAs(person, { url })
      expect(answer.body).not.toContain('Utkast')
      expect(answer.body).not.toContain(draftId)
    }
  }
})

interface Knocks {
  isCommand: boolean
  ask: (things: Things) => InjectOptions
  places: { place: 'ours' | 'common'; things: Things; mayEnter: readonly Person[] }[]
}

/** Every command and every route, at the unit's things and at those of the common seminar. */
function allKnocks(): [string, Knocks][] {
  const commands = (Object.keys(commandWalls) as CommandName[]).map((name): [string, Knocks] => {
    const wall = commandWalls[name] as CommandWall<CommandName>
    const ask = (things: Things) => command(name, wall.input(things))
    return [name, { isCommand: true, ask, places: placesOf(wall) }]
  })
  const routes = Object.entries(routeWalls).map(([name, wall]): [string, Knocks] => [
    name,
    { isCommand: false, ask: wall.ask, places: placesOf(wall) },
  ])
  // Nothing works when a seminar is over, and no guest is in when the door has been shut.
  const last = ['guest.turnAway', 'seminar.end']
  const lateness = (name: string) => last.indexOf(name)
  return [...routes, ...commands].sort(([one], [other]) => lateness(one) - lateness(other))
}

function placesOf(wall: Pick<CommandWall<CommandName>, 'may' | 'mayInCommon'>): Knocks['places'] {
  const places: Knocks['places'] = []
  if (wall.mayInCommon) {
    places.push({ place: 'common', things: world.common.things, mayEnter: wall.mayInCommon })
  }
  places.push({ place: 'ours', things: world.ours.things, mayEnter: wall.may })
  return places
}

function askAs(person: Person, request: InjectOptions): Promise<LightMyRequestResponse> {
  const token = world.tokens[person]
  const authorization = token && { authorization: `Bearer ${token}` }
  return server.server.inject({ ...request, headers: { ...request.headers, ...authorization } })
}

function command(name: CommandName, payload: object): InjectOptions {
  return { method: 'POST', url: `/api/commands/${name}`, payload }
}

/** Refused at the wall: nothing but a code and what to quote to whoever runs the service. */
function isRefusal({ statusCode, body }: LightMyRequestResponse): boolean {
  if (![401, 403, 404].includes(statusCode)) return false
  return Object.keys(JSON.parse(body) as object).join() === 'error,requestId'
}

/** All that an answer says, but for the number that every request has. */
function told({ statusCode, body }: LightMyRequestResponse): string {
  return `${statusCode} ${body.replace(/"requestId":"[^"]*"/, '')}`
}

function isHidden(place: 'ours' | 'common', person: Person): boolean {
  const outside: Person[] = ['foreignStaff', 'foreignMember', 'stranger', 'badToken', 'nobody']
  if (place === 'ours') outside.push('neighbour', 'guest')
  return outside.includes(person)
}

/** Whatever in a text tells of a place that this person may not know of. */
function hintsIn(text: string, person: Person): string[] {
  return placesHiddenFrom(person).flatMap(({ word, things, people }) =>
    [word, ...Object.values(things as unknown as Record<string, string>), ...people].filter(
      (secret) => text.includes(secret),
    ),
  )
}

function placesHiddenFrom(person: Person): Place[] {
  const { ours, neighbours, foreign, common } = world
  if ((staff as readonly Person[]).includes(person)) return [foreign]
  if (person === 'neighbour') return [ours, foreign]
  if (person === 'guest') return [ours, neighbours, foreign]
  if (person === 'foreignStaff' || person === 'foreignMember') return [ours, neighbours, common]
  if ((insiders as readonly Person[]).includes(person)) return [neighbours, foreign]
  return [ours, neighbours, foreign, common]
}

/** All rows of all tables, or of some, as one digest each. */
async function everything(only?: string[]): Promise<Record<string, string>> {
  const { rows: tables } = await server.db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const digests: Record<string, string> = {}
  for (const { name } of tables.filter(({ name }) => !only || only.includes(name))) {
    const { rows } = await server.db.query<{ digest: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from "${name}" t`,
    )
    digests[name] = rows[0]!.digest
  }
  return digests
}

function helloFor(viewer: RoomViewer, { seminarId, unitId, versionId }: Things): ScreenHello {
  if (viewer === 'writer') return { draftOf: versionId }
  return viewer === 'reader' ? { unitIds: [unitId] } : { seminarId, viewer }
}

/** What somebody is told who asks to be let into a room: its first message, or why not. */
async function enter(person: Person, hello: ScreenHello): Promise<{ isIn: boolean; text: string }> {
  const id = world.tokens[person] ?? ''
  const screen = await server.open({ id }, hello)
  await expect.poll(() => screen.closed() ?? screen.messages[0]).toBeDefined()
  const closed = screen.closed()
  screen.close()
  return closed
    ? { isIn: false, text: closed.join(' ') }
    : { isIn: true, text: JSON.stringify(screen.messages) }
}

function attends(): Person[] {
  return [...insiders]
}
