import { expect, test, vi } from 'vitest'
import type { Connection } from '../../src/live/connection.ts'
import { Room, type RoomViewer } from '../../src/live/room.ts'

/** Stands in for a socket: keeps what it was sent. */
function screen(personId: string) {
  const received: string[] = []
  const send = (message: Buffer) => received.push(message.toString())
  return { connection: { personId, send } as unknown as Connection, received }
}

function roomThatCounts(now?: () => number) {
  let rendered = 0
  const room = new Room(
    async (viewers, present) => {
      rendered += 1
      const text = (viewer: RoomViewer) => Buffer.from(`${viewer} ${present.size} #${rendered}`)
      return new Map([...viewers].map((viewer) => [viewer, text(viewer)]))
    },
    (error) => {
      throw error
    },
    now && { now },
  )
  return { room, rendered: () => rendered }
}

test('a new screen is sent the whole state, made for its kind of viewer', async () => {
  const { room } = roomThatCounts()
  const participant = screen('p1')
  const stage = screen('p2')
  room.join(participant.connection, 'participant')
  room.join(stage.connection, 'stage')

  await vi.waitFor(() => expect(participant.received.at(-1)).toMatch(/^participant 1/))
  await vi.waitFor(() => expect(stage.received.at(-1)).toMatch(/^stage 1/))
})

test('somebody with two windows is one person', async () => {
  const { room } = roomThatCounts()
  const first = screen('same')
  room.join(first.connection, 'participant')
  room.join(screen('same').connection, 'participant')
  room.join(screen('other').connection, 'participant')

  await vi.waitFor(() => expect(first.received.at(-1)).toMatch(/^participant 2/))
})

test('a burst of changes becomes a few messages, and the last change always gets out', async () => {
  const { room, rendered } = roomThatCounts()
  const one = screen('p1')
  room.join(one.connection, 'participant')
  await vi.waitFor(() => expect(one.received.length).toBeGreaterThan(0))
  const before = rendered()

  for (let change = 0; change < 1000; change++) room.changed()

  await vi.waitFor(() => expect(rendered()).toBeGreaterThan(before))
  expect(rendered() - before).toBeLessThan(5)
  await vi.waitFor(() => expect(one.received.at(-1)).toBe(`participant 1 #${rendered()}`))
})

test('a state that could not be read is reported and the next change is shown', async () => {
  let isBroken = true
  const problems: unknown[] = []
  const room = new Room(
    async () => {
      if (isBroken) throw new Error('no database')
      return new Map([['participant', Buffer.from('well again')]])
    },
    (error) => problems.push(error),
  )
  const one = screen('p1')
  room.join(one.connection, 'participant')
  await vi.waitFor(() => expect(problems).toHaveLength(1))

  isBroken = false
  room.changed()

  await vi.waitFor(() => expect(one.received).toEqual(['well again']))
})

test('what could not be shown is shown as soon as it can, also if nothing more changes', async () => {
  let tries = 0
  const room = new Room(
    async () => {
      tries += 1
      if (tries < 3) throw new Error('no database')
      return new Map([['participant', Buffer.from('well again')]])
    },
    () => {},
    { tryAgainMs: 10 },
  )
  const one = screen('p1')

  room.join(one.connection, 'participant')

  await vi.waitFor(() => expect(one.received).toEqual(['well again']))
})

test('who comes to a large room is shown it at once, and the others are not told for that', async () => {
  let now = 0
  const { room } = roomThatCounts(() => now)
  const crowd = Array.from({ length: 2_000 }, (_, n) => screen(`p${n}`))
  const leading = screen('lead')
  room.join(leading.connection, 'facilitator')
  for (const { connection } of crowd) room.join(connection, 'participant')
  room.changed()
  await vi.waitFor(() => expect(crowd.at(-1)!.received).toHaveLength(1))
  const before = crowd[0]!.received

  const late = screen('late')
  room.join(late.connection, 'participant')
  expect(late.received).toEqual(before)
  now = room.beatMs // within which who leads is told
  await vi.waitFor(() => expect(leading.received.at(-1)).toMatch(/^facilitator 2001/))
  for (const { received } of crowd) expect(received).toHaveLength(1)

  room.changed()
  await vi.waitFor(() => expect(crowd.at(-1)!.received.at(-1)).toMatch(/^participant 2001/))
})
