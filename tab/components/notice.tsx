import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** A page, or the whole of a step, that says how things are and what to do. */
export function Notice({
  heading,
  help,
  children,
}: {
  heading: string
  help?: string
  children?: ReactNode
}) {
  return (
    <div className={styles.notice}>
      <h1 className={styles.heading} tabIndex={-1}>
        {heading}
      </h1>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </div>
  )
}
