import type { Texts } from '../texts/sv.ts'
import type { BarView } from './bar-views.ts'
import type { TableView } from './data-table.tsx'

/** Bars in figures. */
export function barTable(bars: BarView[], t: Texts): TableView {
  const { option, count, share } = t.poll.table
  return {
    columns: [
      { label: option },
      { label: count, isNumber: true },
      { label: share, isNumber: true },
    ],
    rows: bars.map(({ id, label, count, percent }) => ({
      id,
      cells: [label, `${count}`, percent],
    })),
  }
}
