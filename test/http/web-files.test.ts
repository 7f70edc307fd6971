import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, brotliCompressSync, gzipSync } from 'node:zlib'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerWebFiles } from '../../src/http/web-files.ts'

const script = 'export const one = 1'
const server = fastify()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tillkom-web-'))
  await mkdir(join(folder, 'tab'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'tab/index.html'), '<title>TillKom</title>')
  await writeFile(join(folder, 'assets/one-abc.js'), script)
  await writeFile(join(folder, 'assets/one-abc.js.br'), brotliCompressSync(script))
  await writeFile(join(folder, 'assets/one-abc.js.gz'), gzipSync(script))
  await writeFile(join(folder, 'assets/small-abc.js'), script)
  await registerWebFiles(server, folder)
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip, deflate', gunzipSync],
  [undefined, 'identity', (body: Buffer) => body],
])('a script comes as %s to whoever takes %s', async (encoding, accepted, unpacked) => {
  const answer = await server.inject({
    url: '/assets/one-abc.js',
    headers: { 'accept-encoding': accepted },
  })

  expect(answer.headers['content-encoding']).toBe(encoding)
  expect(answer.headers['content-type']).toMatch('javascript')
  expect(answer.headers['vary']).toBe('Accept-Encoding')
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(unpacked(answer.rawPayload).toString()).toBe(script)
})

test('a file that was not worth compressing comes as it is', async () => {
  const answer = await server.inject({
    url: '/assets/small-abc.js',
    headers: { 'accept-encoding': 'br' },
  })
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect(answer.body).toBe(script)
})
