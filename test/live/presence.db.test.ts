import { pino } from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Store } from '../../src/db/database.ts'
import type { Connection } from '../../src/live/connection.ts'
import { Live } from '../../src/live/live.ts'
import type { LiveState, SocketMessage, Viewer } from '../../src/reads/live.ts'
import { saveHeadCount } from '../../src/seminar/shared-screens.ts'
import { savedMembers, savedPollSeminar, savedProgramme } from '../support/programme.ts'
import { testStore } from '../support/store.ts'

const beatMs = 100
const soon = { timeout: 5_000 }

/** Two processes on one database, and a seminar that people come to at either. */
async function twoProcesses() {
  const store = await testStore()
  const programme = await savedProgramme(store)
  const { seminar } = await savedPollSeminar(store, programme, { kind: 'recognition' })
  const wires = [wire(store), wire(store)] as const
  const lives = await Promise.all(wires.map(started))
  const enter = (place: 0 | 1, personId: string, viewer: Viewer = 'participant') => {
    const received: LiveState[] = []
    const connection = {
      personId,
      send: (frame: Buffer) => received.push(stateIn(frame)),
      close: () => {},
    } as unknown as Connection
    lives[place]!.join(`seminar:${seminar.id}`, connection, viewer)
    return {
      state: () => received.at(-1),
      leave: () => lives[place]!.leave(`seminar:${seminar.id}`, connection),
    }
  }
  type Screen = ReturnType<typeof enter>
  const seen =
    (...screens: Screen[]) =>
    () =>
      screens.map(({ state }) => state()?.present)
  const people = (await savedMembers(store, programme, 12)).map(({ id }) => id)
  return { store, programme, seminar, wires, lives, enter, seen, people }
}

async function started({ store }: ReturnType<typeof wire>): Promise<Live> {
  const live = new Live(store, pino({ level: 'silent' }), beatMs)
  await live.start()
  onTestFinished(() => live.stop())
  return live
}

/** What a process says can be lost on its way. */
function wire(store: Store) {
  const cut = { isCut: false }
  const notify: Store['notify'] = async (...said) => {
    if (!cut.isCut) await store.notify(...said)
  }
  return Object.assign(cut, { store: Object.assign(Object.create(store) as Store, { notify }) })
}

function stateIn(frame: Buffer): LiveState {
  const message = JSON.parse(frame.toString('utf8', frame.indexOf('{'))) as SocketMessage
  return (message as Extract<SocketMessage, { kind: 'live' }>).state
}

test('everybody is counted once on every screen, whichever process they came to', async () => {
  const { enter, seen, people } = await twoProcesses()
  const here = enter(0, people[0]!)
  const there = enter(1, people[1]!)
  await expect.poll(seen(here, there), soon).toEqual([2, 2])
  const again = enter(1, people[0]!) // a second window, at the other process
  enter(1, people[2]!)
  await expect.poll(seen(here, there, again), soon).toEqual([3, 3, 3])
  here.leave()
  there.leave()
  await expect.poll(seen(again), soon).toEqual([2])
})

test('whoever leads sees the heads and the units of all processes', async () => {
  const { store, seminar, programme, lives, enter, people } = await twoProcesses()
  await saveHeadCount(store, seminar.id, people[11]!, 4)
  const leading = enter(0, programme.facilitator.id, 'facilitator')
  people.forEach((id, index) => enter(index % 2 === 0 ? 0 : 1, id))
  await vi.waitFor(
    () =>
      expect(leading.state()).toMatchObject({
        present: 12,
        facilitator: {
          people: 15,
          presence: { units: [{ name: 'Älvbro kommun', people: 12 }], others: 0 },
        },
      }),
    soon,
  )
  lives[1]!.stop() // says so
  await vi.waitFor(() => expect(leading.state()?.facilitator?.people).toBe(6), soon)
})

test('the people of a process that is killed are gone after a few beats', async () => {
  const { wires, enter, seen, people } = await twoProcesses()
  const here = enter(0, people[0]!)
  enter(1, people[1]!)
  enter(1, people[2]!)
  await expect.poll(seen(here), soon).toEqual([3])
  wires[1].isCut = true
  await expect.poll(seen(here), soon).toEqual([1])
  wires[1].isCut = false // it was only slow
  await expect.poll(seen(here), soon).toEqual([3])
})

test('what was lost on its way is asked for, also by a process that starts later', async () => {
  const { store, wires, seminar, enter, seen, people } = await twoProcesses()
  const here = enter(0, people[0]!)
  const there = enter(1, people[1]!)
  await expect.poll(seen(here, there), soon).toEqual([2, 2])
  const sent = wires[0].store.notify
  let lost = 0
  wires[0].store.notify = async (channel, text) => {
    if (text.includes(' came ') && lost++ === 0) return
    await sent(channel, text)
  }
  enter(0, people[2]!)
  await expect.poll(seen(there), soon).toEqual([3])
  expect(lost).toBeGreaterThan(1)

  const late = await started(wire(store))
  const received: LiveState[] = []
  late.join(
    `seminar:${seminar.id}`,
    {
      personId: people[3]!,
      send: (frame: Buffer) => received.push(stateIn(frame)),
      close() {},
    } as unknown as Connection,
    'participant',
  )
  await vi.waitFor(() => expect(received.at(-1)?.present).toBe(4), soon)
  await expect.poll(seen(here, there), soon).toEqual([4, 4])
})
