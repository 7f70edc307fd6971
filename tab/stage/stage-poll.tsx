import { makeStyles, tokens } from '@fluentui/react-components'
import type { PollView } from '../../src/reads.ts'
import { pollBars } from '../components/bar-views.ts'
import { Bars } from '../components/bars.tsx'
import { useSession } from '../session.ts'

const mostRemarks = 5

const useStyles = makeStyles({
  count: { fontSize: 'max(1.2rem, min(4vh, 3vw))', color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gap: 'max(16px, 4vw)',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 900px)': { gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 0.7fr)' },
  },
  remarks: { listStyleType: 'none', display: 'grid', gap: '0.6em', fontSize: 'max(1.1rem, 2.8vh)' },
  remark: {
    paddingLeft: '0.6em',
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  tooFew: { fontSize: 'max(1.2rem, min(4vh, 3vw))' },
})

export function StagePoll({ poll, present }: { poll: PollView; present: number }) {
  const styles = useStyles()
  const { t, language } = useSession()
  const { result } = poll
  const bars = result?.shown ? pollBars(poll, result.bars, t, language) : []

  return (
    <>
      {result?.shown && (
        <div className={styles.columns}>
          <div style={{ fontSize: sizeFor(bars.length) }}>
            <Bars bars={bars} />
          </div>
          {poll.remarks.length > 0 && (
            <ul className={styles.remarks} aria-label={t.poll.surprises}>
              {poll.remarks.slice(-mostRemarks).map(({ id, body }) => (
                <li key={id} className={styles.remark} dir="auto">
                  {body}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {result?.shown === false && (
        <p className={styles.tooFew}>{t.poll.tooFew(result.threshold)}</p>
      )}
      <p className={styles.count}>
        {poll.phase === 'open'
          ? t.poll.answeredOf(poll.answered, present)
          : t.poll.answered(poll.answered)}
      </p>
    </>
  )
}

/** As large as lets all the bars stand on one screen: each takes about four lines. */
function sizeFor(bars: number): string {
  const share = Math.min(4.5, 58 / (Math.max(bars, 1) * 4))
  return `max(1rem, min(${share.toFixed(2)}vh, 3.2vw))`
}
