import { AppError } from '../../errors.ts'
import { clip } from '../clip.ts'
import { keysFor } from './finding-key.ts'
import type { ImportedDocument, ImportedFinding } from '../finding.ts'
import { paragraphOf } from './inlines.ts'
import { type Parts, partsOf } from './parts.ts'
import type { Block } from '../rich-text.ts'
import { bodyOf, type Section, splitAtHeadings } from './section.ts'
import type { SourceDocument } from './source.ts'

const longestTitle = 200
const longestHeading = 300
const mostFindings = 200

/** Divides a file into summary, findings and what comes after; the rules are those of `partsOf`. */
export function divide(source: SourceDocument, fileName: string): ImportedDocument {
  const { preamble, sections } = splitAtHeadings(source.blocks)
  if (preamble.length === 0 && sections.length === 0) throw new AppError('file_empty')
  const first = sections[0]
  const isFirstTheTitle = first && isTitle(first, sections, source.title)
  const rest = isFirstTheTitle ? sections.slice(1) : sections
  const opening = isFirstTheTitle ? [...preamble, ...bodyOf(first)] : preamble
  const title = source.title ?? (isFirstTheTitle ? first.heading : nameOf(fileName))
  const { summary, findings, closing } = partsOf(opening, rest, title)
  return {
    title: clip(title, longestTitle),
    summary: [...restOf(title, longestTitle), ...summary],
    findings: withKeys(findings.length ? findings : [{ heading: title, body: [] }]),
    closing,
    leftOut: source.leftOut,
    pictures: source.pictures,
  }
}

/**
 * Where the file has a title of its own, a first heading that repeats it. Otherwise a first heading
 * that stands above all others, or has nothing of its own below it.
 */
function isTitle(first: Section, all: Section[], title: string | undefined): boolean {
  const second = all[1]
  if (title !== undefined) return first.heading === title
  if (first.role) return false
  if (all.every((section) => section === first || section.level > first.level)) return true
  return first.body.length === 0 && second !== undefined && second.level <= first.level
}

function nameOf(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{1,8}$/i, '')
  return name.replaceAll('_', ' ').trim() || fileName
}

function withKeys(findings: Parts['findings']): ImportedFinding[] {
  if (findings.length > mostFindings) throw new AppError('file_too_complex')
  const keys = keysFor(findings.map(({ heading }) => heading))
  return findings.map(({ heading, body }, index) => ({
    key: keys[index]!,
    heading: clip(heading, longestHeading),
    body: [...restOf(heading, longestHeading), ...body],
  }))
}

/** A whole paragraph with the style of a heading is shown cut, so it is kept whole as text. */
function restOf(heading: string, longest: number): Block[] {
  return heading.length > longest ? [paragraphOf(heading)] : []
}
