import { expect, test } from 'vitest'
import type { Connection } from '../../src/live/connection.ts'
import { Crowd } from '../../src/live/crowd.ts'

const beatMs = 250
const frame = Buffer.from('as it is')

/** A crowd that was told everything a moment ago, at 0. */
function crowdOf(screens: number) {
  const crowd = new Crowd()
  for (let n = 0; n < screens; n += 1) crowd.join(screen().connection, 0, 0)
  crowd.tell(0)
  crowd.take(true)
  crowd.hold(frame, 0, 0)
  return crowd
}

function screen() {
  const received: Buffer[] = []
  const connection = { send: (each: Buffer) => received.push(each) } as unknown as Connection
  return { connection, received }
}

test('whoever comes is shown at once what the others see', () => {
  const crowd = crowdOf(20_000)
  const { connection, received } = screen()
  crowd.join(connection, 0, 249)
  expect(received).toEqual([frame])
  expect(crowd.dueAt(beatMs)).toBe(Infinity)
})

test('nobody is shown what has changed since, or what is too old for a clock', () => {
  for (const [changes, now] of [
    [1, 100],
    [0, 250],
  ] as const) {
    const crowd = crowdOf(20_000)
    const { connection, received } = screen()
    crowd.join(connection, changes, now)
    expect(received).toEqual([])
    expect(crowd.dueAt(beatMs)).toBe(-Infinity)
    expect(crowd.isDue(beatMs, now)).toBe(false) // the others need not be told
    expect(crowd.take(false)).toEqual([connection])
    expect(crowd.dueAt(beatMs)).toBe(Infinity)
  }
})

test('who leads hears at the next beat that somebody has come, and a large room later', () => {
  const [leading, room] = [crowdOf(1), crowdOf(20_000)]
  for (const crowd of [leading, room]) crowd.moved()
  expect(leading.dueAt(beatMs)).toBe(250)
  expect(room.dueAt(beatMs)).toBe(5_000)
  expect(room.isDue(beatMs, 4_999)).toBe(false)
  expect(room.isDue(beatMs, 5_000)).toBe(true)
})

test('however many come, the time to tell it does not move; what else is told tells it as well', () => {
  const crowd = crowdOf(4_000)
  for (let n = 0; n < 100; n += 1) crowd.moved()
  expect(crowd.dueAt(beatMs)).toBe(1_000)
  crowd.tell(600)
  expect(crowd.dueAt(beatMs)).toBe(Infinity)
  crowd.moved()
  expect(crowd.dueAt(beatMs)).toBe(1_600)
})

test('who has gone again before being shown anything is waited for no longer', () => {
  const crowd = crowdOf(2)
  const { connection } = screen()
  crowd.join(connection, 1, 0)
  expect(crowd.leave(connection)).toBe(true)
  expect(crowd.leave(connection)).toBe(false)
  expect(crowd.dueAt(beatMs)).toBe(Infinity)
})
