import { parse } from 'yaml'
import type { LeftOutList } from './left-out.ts'

/** The title in the front matter of a Markdown file; whatever else people can read there is listed. */
export function frontMatterOf(source: string, leftOut: LeftOutList): string | undefined {
  const matter = parsed(source)
  if (!matter) {
    leftOut.add('other', source)
    return undefined
  }
  const { title, lang: _, ...rest } = matter
  for (const [name, value] of Object.entries(rest)) leftOut.add('other', `${name}: ${shown(value)}`)
  const line = title === undefined || title === null ? '' : shown(title).replaceAll(/\s+/g, ' ')
  return line.trim() || undefined
}

function parsed(source: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(source, {
      schema: 'failsafe',
      maxAliasCount: 0,
      logLevel: 'silent',
    })
    return isRecord(value) ? value : undefined
  } catch {
    return undefined // it is listed as it stands
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
