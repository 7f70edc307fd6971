import fastify from 'fastify'
import { DatabaseError } from 'pg'
import { expect, test } from 'vitest'
import { explained } from '../../src/db/database-error.ts'
import { AppError } from '../../src/errors.ts'
import { Overload } from '../../src/http/overload.ts'
import { Rate } from '../../src/http/rate.ts'
import { sendError } from '../../src/http/refusals.ts'

test('a burst is no overload, what lasts for three seconds is, and one quiet moment ends it', () => {
  let utilisation = 1
  const overload = new Overload(() => utilisation)
  const look = (times: number) => {
    for (let n = 0; n < times; n += 1) overload.look()
    return overload.isOverloaded
  }
  expect(look(5)).toBe(false)
  expect(look(1)).toBe(true)
  utilisation = 0.9
  expect(look(1)).toBe(false)
})

test('a rate holds for each by themselves, and is forgotten with its window', () => {
  let now = 0
  const rate = new Rate(2, 1_000, () => now)
  expect(['a', 'a', 'a', 'b'].map((who) => rate.spend(who))).toEqual([true, true, false, true])
  now = 1_000
  expect(rate.spend('a')).toBe(true)
})

test.each([
  ['the disk is full', databaseError('53100')],
  ['it has no memory left', databaseError('53200')],
  ['it has no connection to spare', databaseError('53300')],
  ['a statement took too long', databaseError('57014')],
  ['it is shutting down', databaseError('57P01')],
  ['the connection broke', new Error('read ECONNRESET')],
])('when %s the answer is 503 and says when to come back', async (_, error) => {
  const server = fastify()
  server.setErrorHandler(sendError)
  server.get('/', () => {
    throw explained(error)
  })
  const { statusCode, headers, body } = await server.inject('/')
  expect([statusCode, headers['retry-after']]).toEqual([503, '2'])
  expect(JSON.parse(body)).toEqual({ error: 'unavailable', requestId: expect.any(String) })
})

test('who asks too often is told when to come back', async () => {
  const server = fastify()
  server.setErrorHandler(sendError)
  server.get('/', () => {
    throw new AppError('too_many_requests')
  })
  const { statusCode, headers } = await server.inject('/')
  expect([statusCode, headers['retry-after']]).toEqual([429, '30'])
})

function databaseError(code: string): DatabaseError {
  const error = new DatabaseError('något om ett värde', 0, 'error')
  error.code = code
  return error
}
