import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SocketMessage } from '../../src/reads/live.ts'
import { signInWith } from '../../tab/api.ts'
import { listen } from '../../tab/live.ts'

/** Sockets as the tab opens them. One that has died unnoticed is one that nothing comes from. */
class Line extends EventTarget {
  static readonly OPEN = 1
  readyState = 0
  sent: string[] = []

  constructor() {
    super()
    lines.push(this)
  }

  open(): void {
    this.readyState = Line.OPEN
    this.dispatchEvent(new Event('open'))
  }

  say(message: object): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }))
  }

  send(text: string): void {
    this.sent.push(text)
  }

  close(): void {
    this.readyState = 3
  }
}

let lines: Line[]
let stop: () => void
const network = new EventTarget()
const page = Object.assign(new EventTarget(), { hidden: false })
const seen = { connections: [] as string[], messages: [] as SocketMessage[] }

beforeEach(async () => {
  vi.useFakeTimers()
  const around = new EventTarget()
  vi.stubGlobal('addEventListener', around.addEventListener.bind(around))
  vi.stubGlobal('removeEventListener', around.removeEventListener.bind(around))
  vi.stubGlobal('document', page)
  vi.stubGlobal('location', { origin: 'https://tillkom.example' })
  vi.stubGlobal('navigator', { onLine: true, connection: network })
  vi.stubGlobal('WebSocket', Line)
  signInWith(async () => 'a token')
  lines = []
  Object.assign(seen, { connections: [], messages: [] })
  stop = listen(
    { unitIds: ['a unit'] },
    {
      onMessage: (message) => seen.messages.push(message),
      onConnection: (connection) => seen.connections.push(connection),
      onRefusal: () => undefined,
    },
  )
  await after(0)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a line that is heard now and then is left alone, however long nothing happens', async () => {
  lines[0]!.open()
  lines[0]!.say({ kind: 'changed' })
  for (let beats = 0; beats < 20; beats += 1) {
    await after(30)
    lines[0]!.say({ kind: 'here' })
  }
  expect(lines).toHaveLength(1)
  expect(lines[0]!.sent).toHaveLength(1)
  expect(seen).toEqual({ connections: ['live'], messages: [{ kind: 'changed' }] })
})

test('a line that has died without a word is given up, and another is opened', async () => {
  lines[0]!.open()
  lines[0]!.say({ kind: 'changed' })
  await after(60)
  expect(seen.connections).toEqual(['live', 'reconnecting'])
  expect(lines).toHaveLength(2)

  lines[0]!.say({ kind: 'changed' })
  lines[0]!.dispatchEvent(Object.assign(new Event('close'), { code: 1006, reason: '' }))
  expect(seen.messages).toHaveLength(1)
  lines[1]!.open()
  lines[1]!.say({ kind: 'changed' })
  await after(20)
  expect(lines).toHaveLength(2)
  expect(seen.connections).toEqual(['live', 'reconnecting', 'live'])
})

test('a line that does not come about is given up within seconds', async () => {
  await after(20)
  expect(lines).toHaveLength(2)
})

test('on another network, or back at the tab, it asks, and an answer is enough', async () => {
  lines[0]!.open()
  network.dispatchEvent(new Event('change'))
  expect(lines[0]!.sent.slice(1)).toEqual([''])
  await after(3)
  lines[0]!.say({ kind: 'here' })
  await after(20)
  expect(lines).toHaveLength(1)

  page.dispatchEvent(new Event('visibilitychange'))
  expect(lines[0]!.sent.slice(2)).toEqual([''])
  await after(10)
  expect(lines).toHaveLength(2)
})

test('after sleep it does not wait for what is left of its patience', async () => {
  lines[0]!.open()
  vi.setSystemTime(Date.now() + 3_600_000)
  await after(4)
  expect(lines).toHaveLength(2)
})

async function after(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000)
}
