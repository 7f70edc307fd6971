import type { groups } from '../../src/i18n/sv/groups.ts'
import type { results } from '../../src/i18n/sv/results.ts'
import type { comparison } from '../../src/i18n/sv/comparison.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { QuestionResults } from '../../src/reads/results.ts'
import { barTable } from '../components/bar-table.ts'
import { pollBars } from '../components/bar-views.ts'
import type { TableView } from '../components/data-table.tsx'
import { groupName } from '../groups/group-name.ts'
import { drawingOf } from '../pictures/drawing.tsx'
import type { Texts } from '../texts/sv.ts'
import type { KindTexts } from '../texts/use-kind-texts.ts'

export interface FileTexts {
  t: Texts
  k: KindTexts
  r: typeof results
  g: typeof groups
  c: typeof comparison
  language: Language
}

/** Whose answers some rows are. */
interface Part {
  seminar: string
  round: string
  grouping: string
  group: string
}

/**
 * All that the page of a question shows, one row for each figure with whose it is in front, so that a
 * spreadsheet can sort and filter it.
 */
export function resultsRows(shown: QuestionResults, texts: FileTexts): string[][] {
  const { r, g, c, language } = texts
  const question = textIn(shown.question, language)
  const rows: string[][] = []
  let labels: string[] = []
  const add = (part: Part, poll: PollView) => {
    const table = tableOf(poll, texts)
    if (table) labels = table.columns.map(({ label }) => label)
    const { seminar, round, grouping, group } = part
    const whose = [question, seminar, round, grouping, group, `${poll.answered}`]
    const cells = table?.rows.map((row) => row.cells) ?? [[withheld(poll, texts)]]
    rows.push(...cells.map((figures) => [...whose, ...figures.map(asNumber)]))
  }

  for (const { seminar, poll, groupings } of shown.times) {
    const at = { seminar: textIn(seminar.title, language), round: `${poll.round}` }
    add({ ...at, grouping: r.file.everybody, group: '' }, poll)
    for (const { grouping, groups } of groupings) {
      for (const group of groups) {
        const part = { ...at, grouping: g.by[grouping], group: groupName(group, { grouping }, g) }
        add(part, { ...poll, answered: group.answered, result: group.result })
      }
    }
    if (poll.pollKind === 'recognition') rows.push(...remarkRows(question, at, poll, r))
  }
  for (const { name, letter, answered, result } of shown.cases?.cases ?? []) {
    const part = {
      seminar: r.unitSessions,
      round: '',
      grouping: r.file.units,
      group: name ?? c.unnamed(letter ?? ''),
    }
    add(part, { ...shown.cases!.poll, answered, result })
  }
  const { file } = r
  const whose = [file.question, file.seminar, file.round, file.grouping, file.group, file.answered]
  return [[...whose, ...labels], ...rows]
}

/** Free texts beside a result, which no figure belongs to. */
function remarkRows(
  question: string,
  { seminar, round }: Pick<Part, 'seminar' | 'round'>,
  { remarks }: PollView,
  { file }: typeof results,
): string[][] {
  return remarks.map(({ body }) => [question, seminar, round, file.remarks, '', '', body])
}

function tableOf(poll: PollView, { t, k, language }: FileTexts): TableView | undefined {
  const { result } = poll
  if (!result?.shown) return undefined
  if (result.kind === 'bars') return barTable(pollBars(poll, result, t, language), t)
  const surroundings = { t, k, language, number: withComma, isStage: false }
  return drawingOf(poll, [{ answered: poll.answered, picture: result }], surroundings)?.table
}

function withheld({ result }: PollView, { t }: FileTexts): string {
  return result && !result.shown ? t.poll.tooFew(result.threshold) : ''
}

/** The Swedish Excel takes a point for a date, whatever language the tab is in. */
function withComma(value: number): string {
  return value.toFixed(1).replace('.', ',')
}

/** A per cent with a space in front would be a text. */
function asNumber(cell: string): string {
  return cell.replace(/^(\d+)\s%$/, '$1%')
}
