import { expect, test } from 'vitest'
import { testEngine, testStore } from '../support/store.ts'

test('a migrated store answers', async () => {
  const store = await testStore()
  expect(store.engine).toBe(testEngine)
  expect((await store.query('select count(*) as n from ballots')).rows).toEqual([{ n: 0 }])
})
