import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { UnitOverview } from '../../src/reads/unit.ts'
import type { Me } from '../../src/reads/programme.ts'
import { useComparisonTexts } from '../comparison/use-comparison-texts.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { mayImport } from '../staff.ts'
import { UnitSection } from '../units/unit-section.tsx'
import { linkTo } from '../navigation.ts'
import { unread } from '../unread.ts'
import { useUnitChanges } from '../use-live.ts'
import { useRead } from '../use-read.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  units: { display: 'grid', maxWidth: '56rem', marginTop: tokens.spacingVerticalXL },
})

/** For staff: every unit, its documents and what became of them. */
export function UnitsView() {
  const styles = useStyles()
  const c = useComparisonTexts()
  const t = useFeedbackMessages()
  const unitsRead = useRead<UnitOverview[]>('/api/units')
  const meRead = useRead<Me>('/api/me')
  const [units, me] = [unitsRead.data, meRead.data]
  useUnitChanges(units?.map(({ id }) => id) ?? [], unitsRead.reload)

  const failed = unread(unitsRead, meRead)
  if (failed) return <RefusalPage {...failed} />
  if (!units || !me) return <Skeleton />
  return (
    <Page>
      <Title>{t.feedback.units}</Title>
      <p>
        <Link {...linkTo({ show: 'comparison' })}>{c.toComparison}</Link>
      </p>
      {units.length === 0 && <p>{t.feedback.noUnits}</p>}
      <div className={styles.units}>
        {units.map((unit) => (
          <UnitSection
            key={unit.id}
            unit={unit}
            mayImport={mayImport(me)}
            onChange={unitsRead.reload}
          />
        ))}
      </div>
    </Page>
  )
}
