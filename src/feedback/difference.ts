import type { FeedbackVersion, Finding } from './version.ts'

/** How a version differs from one before it, finding by finding; the key says which is the same. */
export interface Difference {
  added: ReadonlySet<string>
  /** As it was before, by key. */
  changed: ReadonlyMap<string, Finding>
  removed: Finding[]
}

type Findings = Pick<FeedbackVersion, 'findings'>

export function differenceBetween(before: Findings, after: Findings): Difference {
  const earlier = new Map(before.findings.map((finding) => [finding.key, finding]))
  const kept = new Set(after.findings.map(({ key }) => key))
  const changed = after.findings.flatMap((finding) => {
    const was = earlier.get(finding.key)
    return was && !saysTheSame(was, finding) ? [[finding.key, was] as const] : []
  })
  return {
    added: new Set([...kept].filter((key) => !earlier.has(key))),
    changed: new Map(changed),
    removed: before.findings.filter(({ key }) => !kept.has(key)),
  }
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return one.heading === other.heading && JSON.stringify(one.body) === JSON.stringify(other.body)
}
