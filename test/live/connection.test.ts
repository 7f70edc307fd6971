import type { Socket } from 'node:net'
import { Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { Connection } from '../../src/live/connection.ts'

/** A screen that reads when it is told to. */
function slowScreen() {
  const written: string[] = []
  let take = () => {}
  const stream = new Writable({
    write(frame: Buffer, _, taken) {
      if (frame.length === 0) return taken()
      written.push(frame.toString())
      take = taken
    },
  })
  const socket = { OPEN: 1, readyState: 1 }
  const connection = new Connection(
    socket as unknown as WebSocket,
    stream as unknown as Socket,
    'somebody',
  )
  const send = (text: string) => connection.send(Buffer.from(text))
  const read = async () => {
    take()
    await nextTurn()
  }
  return { connection, send, written, read, socket }
}

test('a screen that reads slowly is passed over, and then gets the newest and no backlog', async () => {
  const { send, written, read } = slowScreen()
  for (let n = 1; n <= 100; n += 1) send(`state ${n}`)
  expect(written).toEqual(['state 1'])
  await read()
  expect(written).toEqual(['state 1', 'state 100'])
  await read()
  send('state 101')
  expect(written).toEqual(['state 1', 'state 100', 'state 101'])
})

test('a screen that asks is answered, and never instead of what there is to show it', async () => {
  const { connection, send, written, read } = slowScreen()
  connection.answer()
  expect(written.join()).toContain('{"kind":"here"}')
  send('state 1')
  for (let n = 0; n < 100; n += 1) connection.answer()
  await read()
  expect(written.slice(1)).toEqual(['state 1'])
})

test('a screen that goes while something waits for it is written to no more', async () => {
  const { send, written, read, socket } = slowScreen()
  send('state 1')
  send('state 2')
  socket.readyState = 3
  await read()
  expect(written).toEqual(['state 1'])
})

test('what waits for a slow screen never comes after what is newer', async () => {
  const { send, written, read } = slowScreen()
  send('state 1')
  send('state 2')
  const reading = read()
  send('state 3') // before whoever waited has been told
  await reading
  await read()
  expect(written.at(-1)).toBe('state 3')
})
