import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptKey } from '../../src/local/keys.ts'

async function emptyFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'keys-')), 'data')
}

test('a key is made once and stays the same', async () => {
  const folder = await emptyFolder()
  const key = await keptKey(folder, 'ballot')

  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  expect(await keptKey(folder, 'ballot')).toBe(key)
  expect(await keptKey(folder, 'token')).not.toBe(key)
})

test('two that ask at the same time get the same key, and nothing else is left behind', async () => {
  const folder = await emptyFolder()
  const keys = await Promise.all(Array.from({ length: 8 }, () => keptKey(folder, 'ballot')))

  expect(new Set(keys).size).toBe(1)
  expect(await readdir(folder)).toEqual(['ballot.key'])
})

test('only whoever runs the server may read a key', async () => {
  const folder = await emptyFolder()
  await keptKey(folder, 'ballot')

  expect((await stat(join(folder, 'ballot.key'))).mode & 0o777).toBe(0o600)
})
