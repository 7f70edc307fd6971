import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { ListedUnit } from '../../src/unit/unit.ts'
import { send } from '../api.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { ThresholdForm } from '../manage-units/threshold-form.tsx'
import { newUnit } from '../manage-units/unit-draft.ts'
import { UnitForm } from '../manage-units/unit-form.tsx'
import { UnitRow } from '../manage-units/unit-row.tsx'
import { useManageTexts } from '../manage-units/use-manage-texts.ts'
import { linkTo } from '../navigation.ts'
import { usePeopleTexts } from '../people/use-people-texts.ts'
import { useMessages } from '../session.ts'
import { useFocusAfter } from '../use-focus-after.ts'
import { useRead } from '../use-read.ts'

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalXL, maxWidth: '56rem', minWidth: 0 },
  top: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { ':empty': { display: 'none' } },
  list: { listStyleType: 'none' },
})

/** In place of a unit's id, for one that is not there yet. */
const added = 'new'

/** For the lead: which units take part, what they are called, and when their answers show. */
export function ManageUnitsView() {
  const styles = useStyles()
  const messages = useMessages()
  const t = useManageTexts()
  const { link } = usePeopleTexts()
  const { data: units, refusal, reload } = useRead<ListedUnit[]>('/api/programme/units')
  const [writing, setWriting] = useState<string>()
  const [answer, setAnswer] = useState('')
  const addButton = useRef<HTMLButtonElement>(null)
  useFocusAfter(writing === added, addButton)

  if (refusal && !units) return <RefusalPage code={refusal} onRetry={reload} />
  if (!units) return <Skeleton />

  const done = (said: string) => {
    setAnswer(said)
    setWriting(undefined)
    reload()
  }
  const remove = async ({ id: unitId, name }: ListedUnit) => {
    const refused = await send('unit.remove', { unitId })
    setAnswer(refused ? messages.error[refused] : t.isRemoved(name))
    if (refused) return
    addButton.current?.focus() // the row goes, and with it what had focus
    reload()
  }

  return (
    <Page>
      <div className={styles.view}>
        <div className={styles.top}>
          <Title>{t.heading}</Title>
          <p className={styles.quiet}>{t.help}</p>
          <p>
            <Link {...linkTo({ show: 'people' })}>{link}</Link>
          </p>
          <p role="status" className={styles.status}>
            {answer}
          </p>
          <Button
            ref={addButton}
            aria-expanded={writing === added}
            onClick={() => setWriting(writing === added ? undefined : added)}
          >
            {t.add}
          </Button>
          {writing === added && (
            <UnitForm
              unit={newUnit(() => crypto.randomUUID())}
              onDone={done}
              onCancel={() => setWriting(undefined)}
            />
          )}
        </div>
        {units.length === 0 && <p>{t.none}</p>}
        <ul className={styles.list}>
          {units.map((unit) => (
            <UnitRow
              key={unit.id}
              unit={unit}
              isWriting={writing === unit.id}
              onWrite={(isWriting) => setWriting(isWriting ? unit.id : undefined)}
              onDone={done}
              onRemove={() => void remove(unit)}
            />
          ))}
        </ul>
        <ThresholdForm />
      </div>
    </Page>
  )
}
