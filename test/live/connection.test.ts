import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { Connection } from '../../src/live/connection.ts'

/** A screen that reads when it is told to. */
function slowScreen() {
  const written: string[] = []
  let read = () => {}
  const stream = {
    write(frame: Buffer, whenRead: () => void) {
      written.push(frame.toString())
      read = whenRead
    },
  } as unknown as Socket
  const socket = { OPEN: 1, readyState: 1 }
  const connection = new Connection(socket as unknown as WebSocket, stream, 'somebody')
  const send = (text: string) => connection.send(Buffer.from(text))
  return { connection, send, written, read: () => read(), socket }
}

test('a screen that reads slowly is passed over, and then gets the newest and no backlog', () => {
  const { send, written, read } = slowScreen()
  for (let n = 1; n <= 100; n += 1) send(`state ${n}`)
  expect(written).toEqual(['state 1'])
  read()
  expect(written).toEqual(['state 1', 'state 100'])
  read()
  send('state 101')
  expect(written).toEqual(['state 1', 'state 100', 'state 101'])
})

test('a screen that asks is answered, and never instead of what there is to show it', () => {
  const { connection, send, written, read } = slowScreen()
  connection.answer()
  expect(written.join()).toContain('{"kind":"here"}')
  send('state 1')
  for (let n = 0; n < 100; n += 1) connection.answer()
  read()
  expect(written.slice(1)).toEqual(['state 1'])
})

test('a screen that goes while something waits for it is written to no more', () => {
  const { send, written, read, socket } = slowScreen()
  send('state 1')
  send('state 2')
  socket.readyState = 3
  read()
  expect(written).toEqual(['state 1'])
})
