import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Refused } from '../../tab/api.ts'
import { guestToken } from '../../tab/guest/guest-token.ts'
import { tryToJoin } from '../../tab/guest/join.ts'
import {
  codeIn,
  guestReturning,
  keepGuest,
  type KeptGuest,
  keptGuestOf,
  keptGuests,
  withGuest,
} from '../../tab/guest/kept-guests.ts'
import { qrPath } from '../../tab/stage/qr-path.ts'

const hour = 3_600_000
const storage = new Map<string, string>()
const asked: { code: string; name?: string; token?: string }[] = []
/** What the server answers, in turn. */
let answers: Response[]

beforeEach(() => {
  storage.clear()
  asked.length = 0
  answers = []
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => storage.get(name) ?? null,
    setItem: (name: string, value: string) => storage.set(name, value),
  })
  vi.stubGlobal('fetch', async (_: string, init: { body: string }) => {
    asked.push(JSON.parse(init.body))
    return answers.shift() ?? Response.error()
  })
})

afterEach(() => vi.unstubAllGlobals())

function tokenUntil(ms: number, who = 'g'): string {
  return `x.${btoa(JSON.stringify({ exp: ms / 1000, sub: who }))}.x`
}

function guest(seminarId: string, change: Partial<KeptGuest> = {}): KeptGuest {
  return { seminarId, token: tokenUntil(hour), code: 'KRWTAB', isHere: true, ...change }
}

function place(address: string): URL {
  return new URL(address, 'https://tillkom.example/tab/')
}

function refusal(error: string, status: number): Response {
  return Response.json({ error, requestId: 'r' }, { status })
}

test('a browser keeps one guest for each seminar, the latest first', () => {
  const kept = withGuest(withGuest(withGuest([], guest('a')), guest('b')), guest('a'))
  expect(kept.map(({ seminarId }) => seminarId)).toEqual(['a', 'b'])
})

test.each([
  ['the seminar of the address', '?seminar=b', 'b'],
  ['the latest seminar when the address asks for nothing', '', 'a'],
  ['nowhere with a code on the way in', '?join=KRWTAB', undefined],
  ['nowhere with the short address of a code', '/join/KRWTAB', undefined],
  ['nowhere with the address of written feedback', '?feedback=v', undefined],
  ['nowhere with another seminar', '?seminar=c', undefined],
])('somebody who returns goes right in to %s', (_, address, seminarId) => {
  const kept = [guest('a'), guest('b', { token: tokenUntil(0) })]
  expect(guestReturning(place(address), kept, 1)?.seminarId).toBe(seminarId)
})

test('whoever has left, or was here long ago, does not go right in', () => {
  expect(guestReturning(place(''), [guest('a', { isHere: false })], 1)).toBeUndefined()
  expect(guestReturning(place(''), [guest('a')], 2 * hour)).toBeUndefined()
})

test.each([
  ['/join/KRWTAB', 'KRWTAB'],
  ['/join/krw%20tab', 'krw tab'],
  ['/join/%E0', '%E0'],
  ['/join/', undefined],
  ['/tab/?join=KRWTAB', 'KRWTAB'],
  ['/tab/', undefined],
])('the code of %s is %s', (address, code) => {
  expect(codeIn(place(address))).toBe(code)
})

test('what cannot be a code is not asked about', async () => {
  expect(await tryToJoin('abc 12', '')).toBe('code_incomplete')
  expect(asked).toEqual([])
})

test('a code is read as it was meant, and joining with it again is joining as the same guest', async () => {
  answers = [
    Response.json({ token: 'one', seminarId: 'a' }),
    Response.json({ token: 'two', seminarId: 'a' }),
  ]
  expect(await tryToJoin(' krw-tab ', ' Berit ')).toMatchObject({ seminarId: 'a', token: 'one' })
  await tryToJoin('KRWTAB', '')
  expect(asked).toEqual([
    { code: 'KRWTAB', name: 'Berit' },
    { code: 'KRWTAB', name: 'Berit', token: 'one' },
  ])
})

test('a new code of a known seminar still leads to the same guest', async () => {
  keepGuest(guest('a', { token: 'old' }))
  answers = [
    Response.json({ token: 'stranger', seminarId: 'a' }),
    Response.json({ token: 'same', seminarId: 'a' }),
  ]
  await tryToJoin('NEWABC', '')
  expect(asked.at(-1)).toEqual({ code: 'NEWABC', token: 'old' })
  expect(keptGuests()).toMatchObject([{ token: 'same', code: 'NEWABC' }])
})

test('why somebody is not let in is said, also when nobody answers', async () => {
  answers = [refusal('code_unknown', 404), refusal('name_needed', 400)]
  expect(await tryToJoin('AAAAAA', '')).toBe('code_unknown')
  expect(await tryToJoin('AAAAAA', '')).toBe('name_needed')
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await tryToJoin('AAAAAA', '')).toBe('unavailable')
})

test('the kept token is used until it runs out, then a new one is asked for', async () => {
  let now = 0
  const ask = guestToken('a', () => now)
  keepGuest(guest('a'))
  expect(await ask()).toBe(tokenUntil(hour))
  now = hour
  answers = [Response.json({ token: tokenUntil(9 * hour), seminarId: 'a' })]
  expect(await ask()).toBe(tokenUntil(9 * hour))
  expect(asked).toEqual([{ code: 'KRWTAB', token: tokenUntil(hour) }])
})

test('a token that was handed out and is asked for again was not accepted: a new one is fetched', async () => {
  const ask = guestToken('a', () => 0)
  keepGuest(guest('a'))
  await ask()
  answers = [refusal('code_unknown', 404)]
  await expect(ask()).rejects.toEqual(new Refused('code_unknown'))
})

test('dark squares in a row are drawn as one bar', () => {
  expect(qrPath([[true, true, false, true], [false]])).toBe('M0 0h2v1H0zM3 0h1v1H3z')
})

test('where the browser keeps nothing, the page remembers who is here', () => {
  vi.stubGlobal('localStorage', undefined)
  keepGuest(guest('a'))
  expect(keptGuestOf('a')).toMatchObject({ code: 'KRWTAB' })
})
