import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { scenes } from './scenes/scenes.ts'

const tab = fileURLToPath(new URL('../../tab/', import.meta.url))
/** What others use to open something. */
const parts = ['components/ask-first.tsx']
const opening = /<(AskFirst|Dialog|Drawer|Menu|Popover)\b/

test('every menu and dialog of the tab is opened in a scene', () => {
  const files = readdirSync(tab, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => opening.test(readFileSync(`${tab}${file}`, 'utf8')))
  const opened = new Set(scenes.flatMap(({ opens = [] }) => opens.map(({ file }) => file)))

  expect([...opened].sort()).toEqual(files.filter((file) => !parts.includes(file)).sort())
})

test('no two scenes have the same name', () => {
  const names = scenes.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})
