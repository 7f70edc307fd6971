import fastify from 'fastify'
import { expect, test } from 'vitest'
import { registerJoining } from '../../src/http/join-routes.ts'

test('joining is counted by network: a phone that changes its address is the same', async () => {
  const server = fastify()
  const parts = { app: { now: () => new Date() }, isOverloaded: () => false, mostFromNetwork: 3 }
  registerJoining(server, parts as unknown as Parameters<typeof registerJoining>[1])
  const join = async (remoteAddress: string) =>
    (await server.inject({ method: 'POST', url: '/api/join', payload: {}, remoteAddress }))
      .statusCode

  for (const host of ['1', '2', '3']) expect(await join(`2001:db8:1:2::${host}`)).toBe(400)
  expect(await join('2001:db8:1:2::4')).toBe(429)
  expect(await join('2001:db8:1:3::1')).toBe(400)
})
