import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { resultOf } from '../poll/kinds.ts'
import type { Result } from '../poll/poll.ts'
import type { CasesView, CaseView } from '../reads/programme.ts'
import { appearanceOf, type ComparedUnit } from './comparison.ts'

/** A unit and what its people have answered to each finding. */
export interface Case {
  unit: ComparedUnit
  findings: Count[]
}

/** The units beside each other by their findings; see `sideBySide`. */
export function casesView(cases: Case[], threshold: number): CasesView {
  const answered = cases.map(({ unit, findings }) => ({ unit, count: sumOf(findings, threshold) }))
  return sideBySide(answered, threshold, (count) =>
    resultOf({ kind: 'recognition' }, count, threshold),
  )
}

/**
 * The units beside each other, as each has agreed to. `cases` must come in an order that says
 * nothing of which they are. A unit of which nothing may be shown is not there at all.
 */
export function sideBySide(
  cases: { unit: ComparedUnit; count: Count }[],
  threshold: number,
  resultOf: (count: Count) => Result,
): CasesView {
  const large = cases.filter(({ count }) => disclose(count, threshold).shown)
  const { named, unnamed, reason } = appearanceOf(large, ({ unit }) => unit, 'nothing')
  const show = (count: Count) => ({ answered: count.ballots, result: resultOf(count) })
  return {
    cases: [
      ...named.map(({ row, name }): CaseView => ({ key: row.unit.id, name, ...show(row.count) })),
      ...unnamed.map(({ row, letter }): CaseView => ({ key: letter, letter, ...show(row.count) })),
    ],
    leftOut: cases.filter(({ unit }) => unit.consent === 'none').length,
    reason,
  }
}

/** Only of findings that enough people have answered: the sum must not tell of the others. */
function sumOf(findings: Count[], threshold: number): Count {
  const marks: Record<string, number> = {}
  const shown = findings.filter((count) => disclose(count, threshold).shown)
  for (const [mark, ballots] of shown.flatMap((count) => Object.entries(count.marks))) {
    marks[mark] = (marks[mark] ?? 0) + ballots
  }
  return { ballots: shown.reduce((sum, { ballots }) => sum + ballots, 0), marks }
}
