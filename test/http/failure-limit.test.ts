import { expect, test } from 'vitest'
import { FailureLimit } from '../../src/http/failure-limit.ts'
import { networkOf } from '../../src/http/network.ts'

function limitAt(limits = { perNetwork: 3, inAll: 20, windowMs: 60_000 }) {
  let ms = 0
  const limit = new FailureLimit(limits, () => new Date(ms))
  const fail = (address: string, times = 1) => {
    for (let time = 0; time < times; time++) limit.failed(address)
  }
  return { limit, fail, pass: (more: number) => (ms += more) }
}

test('a network that fails too often is refused until the window has passed, and no other is', () => {
  const { limit, fail, pass } = limitAt()
  fail('192.0.2.1', 2)
  expect(limit.isExceeded('192.0.2.1')).toBe(false)
  fail('192.0.2.1')
  expect(limit.isExceeded('192.0.2.1')).toBe(true)
  expect(limit.isExceeded('192.0.2.2')).toBe(false)
  pass(60_000)
  expect(limit.isExceeded('192.0.2.1')).toBe(false)
})

test('when many networks guess together each gets one try, and whoever has not failed gets in', () => {
  const { limit, fail, pass } = limitAt()
  for (let host = 0; host < 20; host++) fail(`198.51.100.${host}`)
  expect(limit.isExceeded('198.51.100.7')).toBe(true)
  expect(limit.isExceeded('192.0.2.1')).toBe(false)
  pass(60_000)
  expect(limit.isExceeded('198.51.100.7')).toBe(false)
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is counted as %s', (address, network) => expect(networkOf(address)).toBe(network))
