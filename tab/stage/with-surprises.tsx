import type { ReactNode } from 'react'
import type { ShownRemark } from '../../src/reads/live.ts'
import { RemarkList } from '../components/remark-list.tsx'
import { latestOnStage } from '../pictures/wall-texts.ts'
import { useMessages } from '../session.ts'
import styles from './stage-poll.module.css'

/** How much can be read beside the bars. */
const signsBeside = 400
/** What the name of a round takes of that. */
const signsOfName = 60

/** Where texts have been let through, they stand beside the picture, those of each round apart. */
export function WithSurprises({
  rounds,
  children,
}: {
  rounds: { name?: string; remarks: ShownRemark[] }[]
  children: ReactNode
}) {
  const t = useMessages()
  const written = rounds.filter(({ remarks }) => remarks.length > 0)
  const signs = signsBeside / written.length - (written.length > 1 ? signsOfName : 0)
  return (
    <div className={styles.columns}>
      {children}
      {written.length > 0 && (
        <div className={styles.surprises}>
          {written.map(({ name, remarks }, index) => (
            <section key={index} className={styles.round} aria-label={name}>
              {name && (
                <h2 className={styles.name} dir="auto">
                  {name}
                </h2>
              )}
              <RemarkList
                remarks={latestOnStage(remarks, signs)}
                label={t.poll.surprises}
                styles={{ list: styles.remarks, remark: styles.remark, heading: styles.group }}
              />
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
