import { makeStyles, tokens } from '@fluentui/react-components'
import type { UnitPresence } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({
  summary: { minHeight: '44px', cursor: 'pointer', display: 'list-item' },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0 },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  people: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  help: { marginBlockStart: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
})

/** Who is here, as numbers. */
export function Presence({ presence: { units, others } }: { presence: UnitPresence }) {
  const styles = useStyles()
  const t = useMessages()
  const row = (name: string, people: number) => (
    <div key={name} className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.people}>{people}</dd>
    </div>
  )
  return (
    <details>
      <summary className={styles.summary}>{t.seminar.presentByUnit}</summary>
      <dl className={styles.list}>
        {units.map(({ name, people }) => row(name, people))}
        {others > 0 && row(t.seminar.others, others)}
      </dl>
      {others > 0 && <p className={styles.help}>{t.seminar.othersAre}</p>}
    </details>
  )
}
