import { useState } from 'react'
import type { Result as PollResult } from '../../src/poll/poll.ts'
import { useMessages } from '../session.ts'
import type { BarView } from './bar-views.ts'
import { Bars } from './bars.tsx'
import { PlainButton } from './plain-button.tsx'
import { ResultTable } from './result-table.tsx'
import styles from './result.module.css'

/** A result as bars or as a table, or why there is none to show. */
export function Result({
  result,
  bars,
  caption,
}: {
  result: PollResult
  /** Drawn when there are enough answers. */
  bars: BarView[]
  caption: string
}) {
  const t = useMessages()
  const [isTable, setIsTable] = useState(false)

  if (!result.shown) return <p className={styles.tooFew}>{t.poll.tooFew(result.threshold)}</p>
  return (
    <div className={styles.result}>
      {isTable ? <ResultTable bars={bars} caption={caption} /> : <Bars bars={bars} />}
      <PlainButton look="quiet" onClick={() => setIsTable(!isTable)}>
        {isTable ? t.poll.showBars : t.poll.showTable}
      </PlainButton>
    </div>
  )
}
