import type { CloudWord } from '../../src/word/cloud.ts'
import type { TableView } from '../components/data-table.tsx'
import type { Texts } from '../texts/sv.ts'
import type { KindTexts } from '../texts/use-kind-texts.ts'
import type { AllocationView } from './allocation-view.ts'
import type { BarRoundsView } from './bar-rounds.ts'
import type { SaidRound } from './cloud-rounds.tsx'
import type { PolarityView } from './polarity-view.ts'
import type { RankItemView } from './rank-view.ts'
import type { ScaleView } from './scale-view.ts'
import type { WallText } from './wall-texts.ts'

/*
 * Every picture as a table. With several rounds the name of the round follows that of the row, so
 * that the two stand under each other.
 */

type Write = (value: number) => string

export function scaleTable(view: ScaleView, k: KindTexts, number: Write): TableView {
  const { low, high, points } = view
  const columns = Array.from({ length: points }, (_, index) => {
    const point = index + 1
    if (point === 1) return k.scale.end(point, low)
    return point === points ? k.scale.end(point, high) : `${point}`
  })
  return {
    columns: [{ label: k.table.statement }, ...numbers(...columns, k.table.unsure, k.table.mean)],
    rows: view.rows.flatMap(({ id, label, bars }) =>
      bars.map(({ round, counts, unsure, mean }) => ({
        id: rowId(id, round),
        cells:
          mean === undefined
            ? [rowName(label, round), k.rowWithheld]
            : [rowName(label, round), ...counts.map(countText), `${unsure}`, number(mean)],
      })),
    ),
  }
}

export function polarityTable(view: PolarityView, k: KindTexts, number: Write): TableView {
  const rounds = view.rounds.length > 0 ? view.rounds : [k.meanOf(view.points)]
  return {
    columns: [{ label: k.table.row }, ...numbers(...rounds)],
    rows: view.rows.map(({ id, left, right, means }) => ({
      id,
      cells: [
        k.polarity.ends(left, right),
        ...means.map((mean) => (mean === undefined ? k.rowWithheld : number(mean))),
      ],
    })),
  }
}

export function rankTable(items: RankItemView[], k: KindTexts, number: Write): TableView {
  const places = items.map((_, index) => k.table.place(index + 1))
  return {
    columns: [{ label: k.table.item }, ...numbers(k.table.meanRank, ...places)],
    rows: items.flatMap(({ id, label, bars }) =>
      bars.map(({ round, mean, counts }) => ({
        id: rowId(id, round),
        cells: [rowName(label, round), number(mean), ...counts.map(countText)],
      })),
    ),
  }
}

export function allocationTable(view: AllocationView, k: KindTexts, number: Write): TableView {
  const rounds = view.rounds.length > 0 ? view.rounds : [k.table.points]
  return {
    columns: [{ label: k.table.item }, ...numbers(...rounds)],
    rows: view.parts.map(({ id, label, means }) => ({ id, cells: [label, ...means.map(number)] })),
  }
}

/** The rounds under each other, as the bars stand. */
export function barRoundsTable(items: BarRoundsView[], t: Texts): TableView {
  const { option, count, share } = t.poll.table
  return {
    columns: [{ label: option }, ...numbers(count, share)],
    rows: items.flatMap(({ id, label, bars }) =>
      bars.map((bar) => ({
        id: rowId(id, bar.round),
        cells: [rowName(label, bar.round), countText(bar.count), bar.percent],
      })),
    ),
  }
}

/** Every word of any round, those of the latest first. */
export function wordRoundsTable(rounds: SaidRound[], k: KindTexts): TableView {
  const words = new Map(rounds.flatMap((round) => round.words).map(({ id, word }) => [id, word]))
  const order = new Set(rounds.toReversed().flatMap((round) => round.words.map(({ id }) => id)))
  const mentionsIn = ({ words: said }: SaidRound, id: string) =>
    said.find((each) => each.id === id)?.mentions ?? 0
  return {
    columns: [{ label: k.table.word }, ...numbers(...rounds.map(({ name }) => name))],
    rows: [...order].map((id) => ({
      id,
      cells: [words.get(id)!, ...rounds.map((round) => countText(mentionsIn(round, id)))],
    })),
  }
}

export function wordTable(words: CloudWord[], k: KindTexts): TableView {
  return {
    columns: [
      { label: k.table.word },
      { label: k.table.mentions, isNumber: true },
      { label: k.table.madeOf },
    ],
    rows: words.map(({ key, word, mentions, madeOf }) => ({
      id: key,
      cells: [
        word,
        `${mentions}`,
        madeOf.length > 1 ? madeOf.map((form) => `${form.word} ${form.mentions}`).join(', ') : '',
      ],
    })),
  }
}

export function wallTable(texts: WallText[], k: KindTexts): TableView {
  const isGrouped = texts.some(({ heading }) => heading)
  const columns = [{ label: k.table.text }]
  return {
    columns: isGrouped ? [...columns, { label: k.table.heading }] : columns,
    rows: texts.map(({ id, body, heading }) => ({
      id,
      cells: isGrouped ? [body, heading ?? ''] : [body],
    })),
  }
}

function numbers(...labels: string[]): TableView['columns'] {
  return labels.map((label) => ({ label, isNumber: true }))
}

function countText(count: number): string {
  return `${count}`
}

function rowId(id: string, round: string | undefined): string {
  return round ? `${id}:${round}` : id
}

function rowName(label: string, round: string | undefined): string {
  return round ? `${label} (${round})` : label
}
