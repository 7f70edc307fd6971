import type { Result as PollResult } from '../../src/poll/poll.ts'
import type { Texts } from '../texts/sv.ts'
import { useMessages } from '../session.ts'
import type { BarView } from './bar-views.ts'
import { Bars } from './bars.tsx'
import type { TableView } from './data-table.tsx'
import { Figure } from './figure.tsx'
import styles from './result.module.css'

/** A result as bars or as a table, or why there is none to show. */
export function Result({
  result,
  bars,
  caption,
  answered,
}: {
  result: PollResult
  /** Drawn when there are enough answers. */
  bars: BarView[]
  caption: string
  answered: number
}) {
  const t = useMessages()
  if (!result.shown) return <p className={styles.tooFew}>{t.poll.tooFew(result.threshold)}</p>
  return (
    <Figure
      table={barTable(bars, t)}
      caption={caption}
      answered={t.poll.answered(answered)}
      toPicture={t.poll.showBars}
    >
      <Bars bars={bars} />
    </Figure>
  )
}

function barTable(bars: BarView[], t: Texts): TableView {
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
