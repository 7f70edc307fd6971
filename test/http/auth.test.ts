import { expect, test } from 'vitest'
import type { Store } from '../../src/db/database.ts'
import { authentication } from '../../src/http/auth.ts'

/** A programme whose people are known by tokens that are their own object ids. */
function signIn() {
  const asked = { identities: 0, questions: 0 }
  const store = {
    async query(_sql: string, [, objectIds]: [string[], string[]]) {
      asked.questions += 1
      const known = objectIds.filter((id) => id !== 'nobody')
      return { rows: known.map((id) => ({ tenantId: 'tenant', objectId: id, id, holdings: [] })) }
    },
  } as unknown as Store
  const identify = async (token: string) => {
    asked.identities += 1
    return { tenantId: 'tenant', objectId: token }
  }
  return { asked, authenticate: authentication(store, identify, () => new Date()) }
}

test('a room that opens at once is looked up together, and each token is verified once', async () => {
  const { asked, authenticate } = signIn()
  const tokens = Array.from({ length: 100 }, (_, n) => `person ${n}`)
  const both = tokens.flatMap((token) => [authenticate(token), authenticate(token)])
  const ids = (await Promise.all(both)).map(({ id }) => id)
  expect(ids).toEqual(tokens.flatMap((token) => [token, token]))
  expect(asked).toEqual({ identities: 100, questions: 1 })
})

test('whoever is not known is refused, and nobody beside them', async () => {
  const { authenticate } = signIn()
  const came = await Promise.allSettled(
    ['ann', 'nobody', 'siv'].map((token) => authenticate(token)),
  )
  expect(came.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('so are guests, of whom one who has been shown out is refused alone', async () => {
  let questions = 0
  const store = {
    async query(_sql: string, [ids]: [string[]]) {
      questions += 1
      const known = ids.filter((id) => id !== 'turned away')
      return { rows: known.map((id) => ({ id, name: '', isShownOut: id === 'shown out' })) }
    },
  } as unknown as Store
  const authenticate = authentication(
    store,
    async (guestId) => ({ guestId }),
    () => new Date(),
  )
  const tokens = ['ann', 'shown out', 'siv', 'turned away']
  const came = await Promise.allSettled(tokens.map((token) => authenticate(token)))
  expect(came.map((each) => ('value' in each ? each.value.id : each.reason.code))).toEqual([
    'ann',
    'shown_out',
    'siv',
    'not_signed_in',
  ])
  expect(questions).toBe(1)
})
