import type { CloudWord } from '../../src/word/cloud.ts'
import type { TableView } from '../components/data-table.tsx'
import type { KindTexts } from '../texts/use-kind-texts.ts'
import type { AllocationView } from './allocation-view.ts'
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
