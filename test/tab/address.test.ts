import { expect, test } from 'vitest'
import { type Address, addressFrom, hrefOf } from '../../tab/address.ts'

const addresses: Address[] = [
  { show: 'home' },
  { show: 'seminar', seminarId: 's' },
  { show: 'seminar', seminarId: 's', viewer: 'stage' },
  { show: 'seminar', seminarId: 's', aim: { pollId: 'p' } },
  { show: 'seminar', seminarId: 's', viewer: 'facilitator', aim: { step: 3 } },
  { show: 'unit', unitId: 'u' },
  { show: 'feedback', versionId: 'v' },
  { show: 'feedback', versionId: 'v', findingId: 'f' },
  { show: 'units' },
  { show: 'templates' },
  { show: 'health' },
  { show: 'results' },
  { show: 'results', pollId: 'p' },
  { show: 'import', unitId: 'u' },
  { show: 'import', unitId: undefined },
]

test.each(addresses)('an address written out and read again is the same: %o', (address) => {
  expect(addressFrom(new URL(hrefOf(address), 'http://tab').search)).toEqual(address)
})

test('a deep link’s subPageId is read like a query string', () => {
  expect(addressFrom('feedback=v')).toEqual({ show: 'feedback', versionId: 'v' })
})

test('a view that is not known is left to the person’s rights', () => {
  expect(addressFrom('?seminar=s&view=director')).toEqual({ show: 'seminar', seminarId: 's' })
})
