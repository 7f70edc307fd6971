import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Elsewhere, Everybody } from '../../src/live/people.ts'
import { Peer } from '../../src/live/peer.ts'
import { type PresenceNotice, readNotice, writtenNotice } from '../../src/live/presence-notice.ts'
import { ToldPeople } from '../../src/live/told-people.ts'

const people = Array.from({ length: 450 }, (_, index) => `person-${index}`)

test('whatever is lost on its way, what is known is right or known to be wrong', () => {
  const room = fc.uniqueArray(fc.constantFrom(...people), { maxLength: 450 })
  const step = fc.record({
    seminarId: fc.constantFrom('first', 'second'),
    room,
    isWhole: fc.boolean(),
    lost: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const told = new ToldPeople()
      const elsewhere = new Elsewhere()
      const peer = new Peer(elsewhere, 0)
      const now = new Map<string, string[]>()
      for (const { seminarId, room, isWhole, lost } of [...steps, lastStep]) {
        now.set(seminarId, room)
        const moves = told.move(seminarId, new Set(room))
        const notices = isWhole ? told.whole() : moves
        notices
          .filter((_, place) => !lost.includes(place))
          .forEach((notice) => peer.hear(sent({ from: 'there', ...notice })))
        const isSure = peer.hear({ from: 'there', kind: 'alive', number: told.number })
        expect(isSure ? known(elsewhere) : undefined).toEqual(isSure ? inRooms(now) : undefined)
      }
      expect(known(elsewhere)).toEqual(inRooms(now))
    }),
    { numRuns: 40 },
  )
})

test('a notice is never longer than PostgreSQL takes', () => {
  const told = new ToldPeople()
  const ids = new Set(people.map(() => crypto.randomUUID()))
  for (const notice of told.move(crypto.randomUUID(), ids)) {
    expect(writtenNotice({ from: crypto.randomUUID(), ...notice }).length).toBeLessThan(8_000)
  }
})

test('what was known goes until the whole has been told', () => {
  const elsewhere = new Elsewhere()
  const peer = new Peer(elsewhere, 0)
  const come = (number: number, id: string) =>
    peer.hear({ from: 'there', kind: 'came', number, seminarId: 's', personIds: [id] })
  expect(come(1, 'ada')).toBeUndefined()
  peer.hear({ from: 'there', kind: 'whole', number: 1, parts: 1 })
  expect(come(2, 'ada')).toEqual(['s'])
  peer.hear({ from: 'there', kind: 'whole', number: 3, parts: 2 })
  expect(come(4, 'bo')).toEqual([])
  expect([...elsewhere.peopleIn('s')!.keys()]).toEqual(['ada'])
  expect(come(5, 'cilla')).toEqual(['s'])
  expect([...elsewhere.peopleIn('s')!.keys()]).toEqual(['bo', 'cilla'])
})

test('somebody at several processes is one, and is there until they have left them all', () => {
  const elsewhere = new Elsewhere()
  const here = new Set(['ada', 'bo'])
  const count = () => new Everybody(here, elsewhere.peopleIn('s') ?? new Map()).size
  elsewhere.came('s', 'ada')
  elsewhere.came('s', 'cilla')
  elsewhere.came('s', 'cilla')
  expect(count()).toBe(3)
  expect(new Everybody(here, elsewhere.peopleIn('s')!).keys().sort()).toEqual([
    'ada',
    'bo',
    'cilla',
  ])
  elsewhere.went('s', 'cilla')
  expect(count()).toBe(3)
  elsewhere.went('s', 'cilla')
  elsewhere.went('s', 'ada')
  expect(count()).toBe(2)
})

const lastStep = { seminarId: 'first', room: ['person-1'], isWhole: true, lost: [] as number[] }

function sent(notice: PresenceNotice): PresenceNotice {
  return readNotice(writtenNotice(notice))
}

function known(elsewhere: Elsewhere): object {
  return Object.fromEntries(
    ['first', 'second'].map((id) => [id, [...(elsewhere.peopleIn(id)?.keys() ?? [])].sort()]),
  )
}

function inRooms(now: Map<string, string[]>): object {
  return Object.fromEntries(['first', 'second'].map((id) => [id, [...(now.get(id) ?? [])].sort()]))
}
