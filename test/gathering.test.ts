import { expect, test } from 'vitest'
import { gathering } from '../src/gathering.ts'

/** Answers with what it was asked, and notes what it was asked together. */
function noting(refuses?: (keys: string[]) => boolean) {
  const asked: string[][] = []
  const find = gathering(async (keys: string[]) => {
    asked.push(keys)
    if (refuses?.(keys)) throw new Error(keys.join(' '))
    return keys.map((key) => `about ${key}`)
  })
  return { asked, find }
}

test('who comes alone is asked for at once, and who comes meanwhile together', async () => {
  const { asked, find } = noting()
  const first = find('a')
  await Promise.resolve()
  const others = ['b', 'c', 'd'].map(find)
  expect(await Promise.all([first, ...others])).toEqual([
    'about a',
    'about b',
    'about c',
    'about d',
  ])
  expect(asked).toEqual([['a'], ['b', 'c', 'd']])
  expect(await find('e')).toBe('about e')
})

test('a thousand at once are a few questions, and none of them a long one', async () => {
  const { asked, find } = noting()
  const keys = Array.from({ length: 1_000 }, (_, n) => String(n))
  expect(await Promise.all(keys.map(find))).toEqual(keys.map((key) => `about ${key}`))
  expect(asked.map(({ length }) => length)).toEqual([200, 200, 200, 200, 200])
})

test('a question that fails does so for those who asked it, and for nobody later', async () => {
  const { find } = noting((keys) => keys.includes('bad'))
  const answers = await Promise.allSettled(['a', 'bad'].map(find))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await find('c')).toBe('about c')
})
