import { type ReactNode, useRef, useState } from 'react'
import { CopyPicture } from '../copied/copy-picture.tsx'
import { useMessages } from '../session.ts'
import { DataTable, type TableView } from './data-table.tsx'
import { PlainButton } from './plain-button.tsx'
import styles from './figure.module.css'

/** A picture that can be read as a table instead, and taken along. */
export function Figure({
  table,
  caption,
  answered,
  toPicture,
  children,
}: {
  table: TableView
  caption: string
  /** How many have answered, in words. */
  answered: string
  /** What the button says that leads back from the table. */
  toPicture: string
  children: ReactNode
}) {
  const t = useMessages()
  const [isTable, setIsTable] = useState(false)
  const picture = useRef<HTMLDivElement>(null)
  return (
    <figure className={styles.figure} aria-label={t.poll.resultOf(caption)}>
      {isTable ? (
        <DataTable table={table} caption={caption} />
      ) : (
        <div ref={picture} className={styles.picture}>
          {children}
        </div>
      )}
      <div className={styles.actions}>
        <PlainButton look="quiet" onClick={() => setIsTable(!isTable)}>
          {isTable ? toPicture : t.poll.showTable}
        </PlainButton>
        {!isTable && <CopyPicture shown={picture} caption={caption} answered={answered} />}
      </div>
    </figure>
  )
}
