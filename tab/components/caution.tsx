import { type ReactNode, type Ref, useId } from 'react'
import styles from './caution.module.css'

/** What somebody should think of before they send, and the ways on where there are any. */
export function Caution({
  children,
  ways,
  ref,
}: {
  children: ReactNode
  ways?: ReactNode
  /** To bring the person there, who then hears it. */
  ref?: Ref<HTMLDivElement>
}) {
  const id = useId()
  const target = ref && { ref, tabIndex: -1, role: 'group', 'aria-labelledby': id }
  return (
    <div className={styles.caution} {...target}>
      <p id={id}>{children}</p>
      {ways && <div className={styles.ways}>{ways}</div>}
    </div>
  )
}
