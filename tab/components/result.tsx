import type { Result as PollResult } from '../../src/poll/poll.ts'
import { useMessages } from '../session.ts'
import { barTable } from './bar-table.ts'
import type { BarView } from './bar-views.ts'
import { Bars } from './bars.tsx'
import { Figure } from './figure.tsx'
import { NotShown } from './not-shown.tsx'

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
  if (!result.shown) return <NotShown threshold={result.threshold} />
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
