import { readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** A file of the project, for tests that check what is not code. */
export function projectText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

export function projectBytes(path: string): Buffer {
  return readFileSync(new URL(path, root))
}

export function projectJson<T>(path: string): T {
  return JSON.parse(projectText(path)) as T
}

/** The names in `${{NAME}}`, which the toolkit replaces with values of an environment. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name!))].sort()
}
