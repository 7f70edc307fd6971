import { expect, test } from 'vitest'
import { signInAddress } from '../../src/person/sign-in.ts'

test.each([
  ['anna@almby.example', 'anna@almby.example'],
  ['anna_almby.example#EXT#@vard.onmicrosoft.example', 'anna@almby.example'],
  ['anna_bo_k_almby.example#ext#@vard.onmicrosoft.example', 'anna_bo_k@almby.example'],
  ['anna_bo@almby.example', 'anna_bo@almby.example'],
])('%s signs in as %s', (principalName, address) => {
  expect(signInAddress(principalName)).toBe(address)
})
