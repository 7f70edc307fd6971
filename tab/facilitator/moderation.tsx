import { makeStyles, tokens } from '@fluentui/react-components'
import type { ModeratedRemark } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { RemarkItem } from './remark-item.tsx'

const useStyles = makeStyles({
  moderation: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  help: { color: tokens.colorNeutralForeground2 },
  more: { minHeight: '32px', cursor: 'pointer' },
})

/** The free texts of the current question: those to go through, then those gone through. */
export function Moderation({ remarks }: { remarks: ModeratedRemark[] }) {
  const styles = useStyles()
  const t = useMessages()
  const waiting = remarks.filter(({ status }) => status === 'waiting')
  const gone = remarks.filter(({ status }) => status !== 'waiting')

  return (
    <section aria-labelledby="moderation" className={styles.moderation}>
      <h2 id="moderation" className={styles.heading}>
        {t.seminar.toGoThrough(waiting.length)}
      </h2>
      {remarks.length === 0 && <p className={styles.help}>{t.seminar.noRemarks}</p>}
      <ul className={styles.list}>
        {waiting.map((remark) => (
          <RemarkItem key={remark.id} remark={remark} />
        ))}
      </ul>
      {gone.length > 0 && (
        <details open>
          <summary className={styles.more}>{t.seminar.gone(gone.length)}</summary>
          <ul className={styles.list}>
            {gone.map((remark) => (
              <RemarkItem key={remark.id} remark={remark} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
