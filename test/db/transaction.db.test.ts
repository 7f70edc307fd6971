import { expect, test } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { testEngine, testStore } from '../support/store.ts'

async function tableOf(name: string) {
  const store = await testStore()
  await store.run(`create table ${name} (n int primary key)`)
  const list = async () =>
    (await store.query<{ n: number }>(`select n from ${name} order by n`)).rows.map(({ n }) => n)
  return { store, list }
}

test('a transaction commits when its work is done', async () => {
  const { store, list } = await tableOf('committed')
  const answer = await store.transaction(async (db) => {
    await db.query('insert into committed values (1)')
    await db.query('insert into committed values (2)')
    return 'done'
  })
  expect(answer).toBe('done')
  expect(await list()).toEqual([1, 2])
})

test('a transaction whose work throws leaves nothing behind', async () => {
  const { store, list } = await tableOf('thrown')
  const refusal = new Error('changed my mind')
  const work = store.transaction(async (db) => {
    await db.query('insert into thrown values (1)')
    throw refusal
  })
  await expect(work).rejects.toBe(refusal)
  expect(await list()).toEqual([])
})

test('a statement that fails rejects, rolls back and leaves the store in order', async () => {
  const { store, list } = await tableOf('failed')
  const work = store.transaction(async (db) => {
    await db.query('insert into failed values (1)')
    await db.query('insert into failed values (1)')
  })
  await expect(work).rejects.toMatchObject({ code: '23505', constraint: 'failed_pkey' })
  expect(await list()).toEqual([])
})

test('an error that the work swallows still fails the transaction', async () => {
  const { store, list } = await tableOf('swallowed')
  const work = store.transaction(async (db) => {
    await db.query('insert into swallowed values (1)')
    await db.query('select 1 / 0').catch(() => {})
  })
  await expect(work).rejects.toThrow('swallowed')
  expect(await list()).toEqual([])
})

test('a commit that travels with the last statements stores them, or none of them', async () => {
  const { store, list } = await tableOf('along')
  const add = (numbers: number[]) =>
    store.transaction(async (db) => {
      const added = numbers.map((n) => db.query('insert into along values ($1)', [n]))
      db.thenCommit()
      await Promise.all(added)
    })

  await add([1, 2])
  await expect(add([3, 1, 4])).rejects.toMatchObject({ code: '23505' })
  expect(await list()).toEqual([1, 2])
})

test('nothing can be asked once the commit is on its way', async () => {
  const { store, list } = await tableOf('too_late')
  const work = store.transaction(async (db) => {
    db.thenCommit()
    await db.query('insert into too_late values (1)')
  })
  await expect(work).rejects.toThrow('has ended')
  expect(await list()).toEqual([])
})

test('a refused statement does not quote the values, since they may be personal', async () => {
  const { store } = await tableOf('quoted')
  await store.query('insert into quoted values ($1)', [4711])
  const error = await store.query('insert into quoted values ($1)', [4711]).catch((e) => e)
  expect(error).toMatchObject({ code: '23505' })
  expect(JSON.stringify(error) + error.stack).not.toContain('4711')
})

test('what was not awaited in a transaction is refused after its end', async () => {
  const { store } = await tableOf('late')
  let escaped: Database | undefined
  await store.transaction(async (db) => {
    escaped = db
  })
  await expect(escaped!.query('insert into late values (1)')).rejects.toThrow('has ended')
})

test('statements of two transactions never mix', async () => {
  const { store, list } = await tableOf('turns')
  const add = (first: number) =>
    store.transaction(async (db) => {
      const { rows } = await db.query<{ n: number }>('select count(*) as n from turns')
      await db.query('insert into turns values ($1)', [first + rows[0]!.n])
      if (first === 100) throw new Error('no')
    })
  const outcomes = await Promise.allSettled([add(0), add(100), add(200), add(300)])
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
  const numbers = await list()
  expect(numbers).toHaveLength(3)
  expect(numbers.some((n) => n >= 100 && n < 200)).toBe(false)
})

test('what another transaction has not committed can not be seen', async () => {
  const { store, list } = await tableOf('unseen')
  let seen: Promise<number[]> | undefined
  const work = store.transaction(async (db) => {
    await db.query('insert into unseen values (1)')
    seen = list()
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await seen).toEqual([])
})

test('statements that a transaction sends together are all carried out', async () => {
  const { store, list } = await tableOf('together')
  await store.transaction(async (db) => {
    await Promise.all([1, 2, 3].map((n) => db.query('insert into together values ($1)', [n])))
  })
  expect(await list()).toEqual([1, 2, 3])
})

test('a script is carried out wholly or not at all', async () => {
  const { store, list } = await tableOf('scripted')
  const script = 'insert into scripted values (1); insert into scripted values (2); select 1 / 0'
  await expect(store.run(script)).rejects.toMatchObject({ code: '22012' })
  expect(await list()).toEqual([])
})

test('many transactions at once all get their turn', async () => {
  const { store, list } = await tableOf('many')
  await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      store.transaction((db) => db.query('insert into many values ($1)', [n])),
    ),
  )
  expect(await list()).toHaveLength(100)
})

const giveUp = (code: string) =>
  `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`

test.for(['40001', '40P01'])(
  'a transaction that was given up (%s) is done again, whole',
  async (code) => {
    const { store, list } = await tableOf(`again_${code.toLowerCase()}`)
    let tries = 0
    await store.transaction(async (db) => {
      tries += 1
      await db.query(`insert into again_${code.toLowerCase()} values (${tries})`)
      if (tries < 3) await db.query(giveUp(code))
    })
    expect(await list()).toEqual([3])
  },
)

test('a transaction that is given up time after time says so, and leaves nothing behind', async () => {
  const { store, list } = await tableOf('hopeless')
  const work = store.transaction(async (db) => {
    await db.query('insert into hopeless values (1)')
    await db.query(giveUp('40P01'))
  })
  await expect(work).rejects.toMatchObject({ code: 'unavailable' })
  expect(await list()).toEqual([])
})

test('a transaction that adds what another has just added is done again, once', async () => {
  const { store, list } = await tableOf('outrun')
  await store.query('insert into outrun values (1)')
  let tries = 0
  await store.transaction(async (db) => {
    tries += 1
    await db.query(`insert into outrun values (${tries})`)
  })
  expect(await list()).toEqual([1, 2])
})

test.skipIf(testEngine === 'embedded')(
  'of two that wait for each other both get done',
  async () => {
    const { store, list } = await tableOf('crossing')
    await store.query('insert into crossing values (1), (2)')
    let tries = 0
    let bothHold: () => void = () => {}
    const held = new Promise<void>((resolve) => (bothHold = resolve))
    const cross = (first: number, second: number) =>
      store.transaction(async (db) => {
        await db.query('update crossing set n = n where n = $1', [first])
        if (++tries === 2) bothHold()
        await held
        await db.query('update crossing set n = n + 10 where n = $1', [second])
      })
    await Promise.all([cross(1, 2), cross(2, 1)])
    expect(tries).toBe(3)
    expect((await list()).length).toBe(2)
  },
)
