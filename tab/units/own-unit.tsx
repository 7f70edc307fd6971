import { makeStyles, tokens } from '@fluentui/react-components'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { Consent } from '../comparison/consent.tsx'
import { Speakers } from './speakers.tsx'

const useStyles = makeStyles({
  unit: { display: 'grid', gap: tokens.spacingVerticalXS },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
})

/** For the unit's own people: who speaks for it. */
export function OwnUnit({ unit, onChange }: { unit: UnitOverview; onChange: () => void }) {
  const styles = useStyles()
  return (
    <section className={styles.unit} aria-labelledby={`unit-${unit.id}`}>
      <h3 id={`unit-${unit.id}`} className={styles.name}>
        {unit.name}
      </h3>
      <Speakers unit={unit} onChange={onChange} />
      <Consent unitId={unit.id} />
    </section>
  )
}
