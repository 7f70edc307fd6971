import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from 'vite'

/** Looked at where they are met: in `guest.browser.test.ts` and `participant.browser.test.ts`. */
const elsewhere = ['tab/outside.tsx', 'tab/views/outside-view.tsx']

/** Views, dialogs and other parts of the tab that have a file of their own in the build. */
export function lazyParts(web: string): { source: string; file: string }[] {
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8')) as Manifest
  return Object.entries(manifest)
    .filter(([source, { isDynamicEntry }]) => isDynamicEntry && source.endsWith('.tsx'))
    .filter(([source]) => !elsewhere.includes(source))
    .map(([source, { file }]) => ({ source, file }))
}
