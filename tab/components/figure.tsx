import { type ReactNode, useState } from 'react'
import { useMessages } from '../session.ts'
import { DataTable, type TableView } from './data-table.tsx'
import { PlainButton } from './plain-button.tsx'
import styles from './figure.module.css'

/** A picture that can be read as a table instead. */
export function Figure({
  table,
  caption,
  toPicture,
  children,
}: {
  table: TableView
  caption: string
  /** What the button says that leads back from the table. */
  toPicture: string
  children: ReactNode
}) {
  const t = useMessages()
  const [isTable, setIsTable] = useState(false)
  return (
    <figure className={styles.figure} aria-label={t.poll.resultOf(caption)}>
      {isTable ? <DataTable table={table} caption={caption} /> : children}
      <PlainButton look="quiet" onClick={() => setIsTable(!isTable)}>
        {isTable ? toPicture : t.poll.showTable}
      </PlainButton>
    </figure>
  )
}
