import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { GroupCommit } from '../src/group-commit.ts'

test('what arrives while a transaction is under way shares the next one', async () => {
  const groups = new GroupCommit()
  const batches: number[][] = []
  let commitFirst = () => {}
  const firstCommit = new Promise<void>((resolve) => (commitFirst = resolve))
  const carryOut = async (items: number[]) => {
    batches.push(items)
    if (batches.length === 1) await firstCommit
    return items.map((item) => item * 10)
  }

  const first = groups.submit('poll', 1, carryOut)
  await Promise.resolve()
  await Promise.resolve()
  const rest = [2, 3, 4].map((item) => groups.submit('poll', item, carryOut))
  commitFirst()

  expect(await Promise.all([first, ...rest])).toEqual([10, 20, 30, 40])
  expect(batches).toEqual([[1], [2, 3, 4]])
})

test('what arrives within a beat goes together, and whoever comes first waits for nobody', async () => {
  const groups = new GroupCommit(() => 20)
  const batches: number[][] = []
  const carryOut = async (items: number[]) => {
    batches.push(items)
    return items
  }

  await groups.submit('poll', 1, carryOut)
  const second = groups.submit('poll', 2, carryOut)
  await nextTurn()
  await Promise.all([second, groups.submit('poll', 3, carryOut)])

  expect(batches).toEqual([[1], [2, 3]])
})

test('whoever comes late in a beat has a whole one to wait for others', async () => {
  const batches: number[][] = []
  const carryOut = async (items: number[]) => {
    batches.push(items)
    return items
  }
  let timesAsked = 0
  let third: Promise<number> | undefined
  const groups = new GroupCommit(() => {
    timesAsked += 1
    if (timesAsked === 2) third = groups.submit('poll', 3, carryOut) // the second is waiting now
    return 20
  })

  await groups.submit('poll', 1, carryOut)
  await groups.submit('poll', 2, carryOut)
  await third

  expect(batches).toEqual([[1], [2, 3]])
})

test('as many as go together wait for no beat', async () => {
  const groups = new GroupCommit(() => 60_000)
  const batches: number[] = []
  const carryOut = async (items: number[]) => {
    batches.push(items.length)
    return items
  }

  await groups.submit('poll', 0, carryOut)
  const crowd = Array.from({ length: 1_000 }, (_, item) => groups.submit('poll', item, carryOut))
  await Promise.all(crowd)

  expect(batches).toEqual([1, 500, 500])
})

test('different polls do not wait for each other', async () => {
  const groups = new GroupCommit()
  const never = groups.submit('slow', 1, () => new Promise<never>(() => {}))
  const quick = groups.submit('quick', 2, async (items) => items)

  expect(await Promise.race([never, quick])).toBe(2)
})

test('one that is refused does not hold back the others', async () => {
  const groups = new GroupCommit()
  const carryOut = async (items: number[]) =>
    items.map((item) => (item === 2 ? new Error('refused') : item))

  const outcomes = await Promise.allSettled(
    [1, 2, 3].map((n) => groups.submit('poll', n, carryOut)),
  )

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('if the transaction fails nobody is told that their vote was stored', async () => {
  const groups = new GroupCommit()
  const fail = async () => {
    throw new Error('no database')
  }

  const outcomes = await Promise.allSettled([1, 2].map((n) => groups.submit('poll', n, fail)))
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])

  expect(await groups.submit('poll', 3, async (items: number[]) => items)).toBe(3)
})
