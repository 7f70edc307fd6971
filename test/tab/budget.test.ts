import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { expect, test } from 'vitest'
import { builtServer, webIn } from '../support/built-server.ts'

const budget = 110_000

test.each([
  // Beside the page's own scripts: the texts and teams-js, or the way in for guests in its place.
  ['a participant’s', ['tab/texts/sv.ts', 'tab/teams.ts']],
  ['a guest’s', ['tab/texts/sv.ts', 'tab/outside.tsx']],
])(
  '%s first view loads at most 110 kB of JavaScript',
  async (_, firstView) => {
    const folder = webIn(await builtServer())
    const manifest = JSON.parse(
      readFileSync(join(folder, '.vite/manifest.json'), 'utf8'),
    ) as Manifest

    const files = new Set(
      ['tab/index.html', ...firstView].flatMap((name) => filesOf(manifest, name)),
    )
    const sizes = [...files].map((file) => [
      file,
      gzipSync(readFileSync(join(folder, file))).length,
    ])
    const total = sizes.reduce((sum, [, size]) => sum + Number(size), 0)

    expect(total).toBeLessThanOrEqual(budget)
  },
  120_000,
)

/** A chunk, and all that it can't start without. */
function filesOf(manifest: Manifest, name: string): string[] {
  const chunk = manifest[name]
  if (!chunk) throw new Error(`${name} is not in the build`)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((other) => filesOf(manifest, other))]
}
