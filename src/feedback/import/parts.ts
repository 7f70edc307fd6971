import type { Block } from '../rich-text.ts'
import { asBlocks, bodyOf, type Section } from './section.ts'

/** A document divided, with findings that have no key yet. */
export interface Parts {
  summary: Block[]
  findings: { heading: string; body: Block[] }[]
  closing: Block[]
}

/**
 * The rules. If a section is called "Iakttagelser" and has headings below it, those are the
 * findings: what comes before goes to the summary, what comes after to the closing. Otherwise the
 * findings are the headings of the shallowest level that has at least two (or else of the
 * shallowest), except those called "Sammanfattning" or like "Frågor att ta vidare". A document
 * without headings is one finding that bears the document's title.
 */
export function partsOf(preamble: Block[], sections: Section[], title: string): Parts {
  const start = sections.findIndex(
    ({ role, level }, index) => role === 'findings' && (sections[index + 1]?.level ?? 0) > level,
  )
  if (start !== -1) return aroundFindings(preamble, sections, start)
  const level = findingLevel(sections)
  if (level !== undefined) return byLevel(preamble, sections, level)
  if (preamble.length > 0) {
    const { summary, closing } = byLevel([], sections, shallowest(sections))
    return { summary, findings: [{ heading: title, body: preamble }], closing }
  }
  const findings = sections.map((section) => ({ heading: section.heading, body: bodyOf(section) }))
  return { summary: [], findings, closing: [] }
}

function aroundFindings(preamble: Block[], sections: Section[], start: number): Parts {
  const [chapter] = chaptersOf(sections.slice(start))
  const [head, ...inside] = chapter as [Section, ...Section[]]
  const before = apartFromSummary(sections.slice(0, start))
  const after = apartFromSummary(sections.slice(start + inside.length + 1))
  const level = shallowest(inside)
  const divided = byLevel([], withoutRoles(inside), level)
  return {
    summary: [
      ...before.summary,
      ...after.summary,
      ...preamble,
      ...before.rest,
      ...bodyOf(head),
      ...divided.summary,
    ],
    findings: divided.findings,
    closing: after.rest,
  }
}

/** Every heading of the level is a finding; deeper ones stay inside it. */
function byLevel(preamble: Block[], sections: Section[], level: number): Parts {
  const summary: Block[] = []
  const front: Block[] = []
  const closing: Block[] = []
  const findings: Parts['findings'] = []
  let current = front
  let top = level + 1
  for (const section of sections) {
    const isAbove = section.level < level && !section.role && findings.length === 0
    if (section.level > level) {
      current.push(...asBlocks([section], top))
    } else if (isAbove || section.role === 'closing') {
      current = isAbove ? front : closing
      top = section.level
      current.push(...asBlocks([section], top))
    } else {
      const isSummary = section.role === 'summary'
      current = isSummary ? summary : []
      top = section.level + 1
      current.push(...bodyOf(section))
      if (!isSummary) findings.push({ heading: section.heading, body: current })
    }
  }
  return { summary: [...summary, ...preamble, ...front], findings, closing }
}

/** The shallowest level with two headings or more that may be findings, else the shallowest. */
function findingLevel(sections: Section[]): number | undefined {
  const counts = new Map<number, number>()
  let roleLevel = Infinity
  for (const { level, role } of sections) {
    if (level <= roleLevel) roleLevel = role && role !== 'findings' ? level : Infinity
    if (roleLevel === Infinity) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const levels = [...counts.keys()].sort((a, b) => a - b)
  return levels.find((level) => counts.get(level)! > 1) ?? levels[0]
}

/** What stands in chapters called "Sammanfattning", without their headings, and all the rest. */
function apartFromSummary(sections: Section[]): { summary: Block[]; rest: Block[] } {
  const summary: Block[] = []
  const rest: Block[] = []
  for (const [head, ...below] of chaptersOf(sections) as [Section, ...Section[]][]) {
    if (head.role === 'summary') summary.push(...bodyOf(head), ...asBlocks(below, head.level + 1))
    else rest.push(...asBlocks([head, ...below], head.level))
  }
  return { summary, rest }
}

/** A chapter is a section with those deeper ones that follow it. */
function chaptersOf(sections: Section[]): Section[][] {
  const chapters: Section[][] = []
  for (const section of sections) {
    const last = chapters.at(-1)
    if (last && section.level > last[0]!.level) last.push(section)
    else chapters.push([section])
  }
  return chapters
}

function shallowest(sections: Section[]): number {
  return sections.reduce((level, section) => Math.min(level, section.level), Infinity)
}

function withoutRoles(sections: Section[]): Section[] {
  return sections.map((section) => ({ ...section, role: undefined }))
}
