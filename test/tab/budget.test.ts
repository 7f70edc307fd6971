import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import type { CardImage } from '../../bot/links.ts'
import { builtServer, webIn } from '../support/built-server.ts'

const budget = 110_000

let folder: string
let manifest: Manifest

beforeAll(async () => {
  folder = webIn(await builtServer())
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
}, 120_000)

test.each([
  // Beside the page's own scripts: the views, the texts and teams-js, or the way in for guests.
  ['a participant’s', ['tab/inside.tsx', 'tab/texts/sv.ts', 'tab/teams.ts']],
  ['a guest’s', ['tab/outside.tsx', 'tab/texts/sv.ts']],
  [
    'the first view of a guest who writes a code',
    ['tab/outside.tsx', 'tab/texts/sv.ts', 'tab/views/outside-view.tsx'],
  ],
])('%s first view loads at most 110 kB of JavaScript', (_, firstView) => {
  const files = new Set(['tab/index.html', ...firstView].flatMap(filesOf))
  const sizes = [...files].map((file) => gzipSync(readFileSync(join(folder, file))).length)

  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget)
})

test('the page names all that the first view waits for, and it comes compressed', () => {
  const page = readFileSync(join(folder, 'tab/index.html'), 'utf8')
  const { imports = [] } = manifest['tab/outside.tsx']!
  const chunks = imports.map((name) => manifest[name]!)
  const scripts = imports.flatMap(filesOf)
  const styles = chunks.flatMap(({ css = [] }) => css)

  expect(scripts.length).toBeGreaterThan(0)
  for (const file of [...scripts, ...styles]) expect(page).toContain(`"/${file}"`)
  for (const { file } of chunks) {
    expect(existsSync(join(folder, `${file}.br`))).toBe(true)
    expect(existsSync(join(folder, `${file}.gz`))).toBe(true)
  }
})

test('what cards draw bars with is served beside the tab', () => {
  for (const name of ['card-bar', 'card-track'] satisfies CardImage[]) {
    expect(existsSync(join(folder, `assets/${name}.png`))).toBe(true)
  }
})

/** A chunk, and all that it can't start without. */
function filesOf(name: string): string[] {
  const chunk = manifest[name]
  if (!chunk) throw new Error(`${name} is not in the build`)
  return [chunk.file, ...(chunk.imports ?? []).flatMap(filesOf)]
}
