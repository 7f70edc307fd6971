import type { ShownRemark } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { RemarkList } from './remark-list.tsx'
import styles from './surprises.module.css'

/** Free texts that have been let through, under a picture. */
export function Surprises({
  remarks,
  name,
}: {
  remarks: ShownRemark[]
  /** Of the round, when they were written in one before. */
  name?: string | undefined
}) {
  const t = useMessages()
  if (remarks.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>
        {name ? `${t.poll.surprises} (${name})` : t.poll.surprises}
      </h2>
      <RemarkList
        remarks={remarks}
        label={t.poll.surprises}
        styles={{ list: styles.remarks, remark: styles.remark, heading: styles.group }}
      />
    </section>
  )
}
