import { parse } from 'yaml'
import type { LeftOutList } from './left-out.ts'

export interface FrontMatter {
  title?: string | undefined
  /** Markdown, as the text of the file is. */
  abstract?: string | undefined
}

/** What the front matter of a Markdown file holds of text; whatever else it says is listed. */
export function frontMatterOf(source: string | undefined, leftOut: LeftOutList): FrontMatter {
  if (source === undefined) return {}
  const matter = parsed(source)
  if (!matter) {
    leftOut.add('other', source)
    return {}
  }
  const { title, abstract, lang: _, ...rest } = matter
  for (const [name, value] of Object.entries(rest)) leftOut.add('other', `${name}: ${shown(value)}`)
  return {
    title: shown(title).replaceAll(/\s+/g, ' ').trim() || undefined,
    abstract: shown(abstract),
  }
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
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
