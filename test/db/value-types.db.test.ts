import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testStore } from '../support/store.ts'

/** Each runs on both engines with the same expectation, and so the two agree. */
test('what is stored comes back as the same type on every engine', async () => {
  const store = await testStore()
  await store.run(`create table samples (
    at timestamptz, small int, big bigint, part real, yes boolean, label text,
    settings jsonb, marks text[], salt bytea, id uuid, nothing text)`)
  const sample = {
    at: new Date('2026-03-29T01:30:00.123Z'),
    small: -7,
    big: 9_007_199_254_740_991,
    part: 0.5,
    yes: true,
    label: 'Åsa sade "hej\\då"; {null}, NULL',
    settings: { options: ['a', { b: null }], 'å"': 1.5 },
    marks: ['', 'a,b', '{"c"}', 'null', 'NULL', '\\', 'å ä ö'],
    salt: Buffer.from([0, 1, 92, 255]),
    id: randomUUID(),
    nothing: null,
  }
  const params = Object.values({ ...sample, settings: JSON.stringify(sample.settings) })

  const places = params.map((_, index) => `$${index + 1}`).join(', ')
  const saved = await store.query(`insert into samples values (${places})`, params)
  expect(saved).toEqual({ rows: [], count: 1 })

  const { rows } = await store.query<typeof sample>('select * from samples')
  expect(rows).toEqual([sample])
  expect(rows[0]!.at).toBeInstanceOf(Date)
  expect(Buffer.isBuffer(rows[0]!.salt)).toBe(true)
})

test('counts, sums and means are numbers', async () => {
  const store = await testStore()
  const { rows } = await store.query(
    `select count(*) as n, sum(a) as total, avg(a) as mean, max(a) as most
     from (values (1), (2)) as numbers(a)`,
  )
  expect(rows).toEqual([{ n: 2, total: 3, mean: 1.5, most: 2 }])
})

test('a calendar date stays the text it is, in whatever time zone the server runs', async () => {
  const store = await testStore()
  expect((await store.query(`select date '2026-03-29' as day`)).rows).toEqual([
    { day: '2026-03-29' },
  ])
})

test('bytes may be given as any kind of byte array', async () => {
  const store = await testStore()
  const { rows } = await store.query<{ salt: Buffer }>('select $1::bytea as salt', [
    new Uint8Array([1, 2, 3]),
  ])
  expect(rows).toEqual([{ salt: Buffer.from([1, 2, 3]) }])
})

test('null and undefined are both null, also in the place of an array', async () => {
  const store = await testStore()
  const { rows } = await store.query('select $1::text[] as a, $2::jsonb as b, $3::bytea as c', [
    null,
    undefined,
    null,
  ])
  expect(rows).toEqual([{ a: null, b: null, c: null }])
})

test('five hundred rows travel as one JSON text', async () => {
  const store = await testStore()
  const ballots = Array.from({ length: 500 }, (_, n) => ({ voter: `v${n}`, marks: ['a', `ö${n}`] }))
  const { rows, count } = await store.query(
    'select voter, marks from jsonb_to_recordset($1) as arrived(voter text, marks text[])',
    [JSON.stringify(ballots)],
  )
  expect(count).toBe(500)
  expect(rows).toEqual(ballots)
})

test('the count is of the rows that a statement touched', async () => {
  const store = await testStore()
  await store.run('create table counted (n int)')
  expect((await store.query('insert into counted values (1), (2), (3)')).count).toBe(3)
  expect((await store.query('update counted set n = 0 where n > $1', [1])).count).toBe(2)
  expect((await store.query('delete from counted where n = 9')).count).toBe(0)
})
