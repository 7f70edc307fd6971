import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { frameOf } from '../../src/live/frame.ts'

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 300_000])(
  'a text of %i bytes is read as it was written',
  async (length) => {
    const http = createServer().listen(0, '127.0.0.1')
    await once(http, 'listening')
    const text = 'å'.repeat(length / 2) + 'a'.repeat(length % 2)
    new WebSocketServer({ server: http }).on('connection', (_, req) => {
      const stream: Socket = req.socket
      stream.write(frameOf(text))
      stream.write(frameOf('and the next'))
    })
    const { port } = http.address() as AddressInfo
    const client = new WebSocket(`ws://127.0.0.1:${port}`)
    const received: string[] = []
    client.on('message', (data) => received.push(String(data)))

    await expect.poll(() => received).toEqual([text, 'and the next'])
    client.terminate()
    http.close()
  },
)
