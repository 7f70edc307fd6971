import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { UnitOverview } from '../../src/reads/unit.ts'
import type { PersonView } from '../../src/reads/programme.ts'
import { send } from '../api.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { PasteForm } from '../people/paste-form.tsx'
import { groupsOf, placeOf, searched } from '../people/people-groups.ts'
import { PeopleSection, type Writing } from '../people/people-section.tsx'
import { usePeopleTexts } from '../people/use-people-texts.ts'
import { useMessages } from '../session.ts'
import { unread } from '../unread.ts'
import { useKept } from '../use-kept.ts'
import { useRead } from '../use-read.ts'

const useStyles = makeStyles({
  people: { display: 'grid', gap: tokens.spacingVerticalXXL, maxWidth: '56rem', minWidth: 0 },
  top: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { ':empty': { display: 'none' } },
})

/** For the lead: who is in the programme, and what they may do. */
export function PeopleView() {
  const styles = useStyles()
  const messages = useMessages()
  const t = usePeopleTexts()
  const peopleRead = useRead<PersonView[]>('/api/people')
  const unitsRead = useRead<UnitOverview[]>('/api/units')
  const [people, units] = [peopleRead.data, unitsRead.data]
  const [wanted, setWanted] = useState('')
  const [isPasting, setIsPasting] = useState(false)
  const { value: writing, keep: setWriting } = useKept<Writing | undefined>(
    'person',
    () => undefined,
  )
  const [answer, setAnswer] = useState('')
  const pasteButton = useRef<HTMLButtonElement>(null)

  const failed = unread(peopleRead, unitsRead)
  if (failed) return <RefusalPage {...failed} />
  if (!people || !units) return <Skeleton />
  const all = groupsOf(people, units)
  const written = writing && { place: writing.place, personId: writing.draft.personId }
  const found = new Set(
    searched(all, wanted).flatMap(({ members }) => members.map(({ person }) => person.id)),
  )

  const done = (said: string) => {
    setAnswer(said)
    setWriting(undefined)
    setIsPasting(false)
    peopleRead.reload()
  }
  const remove = async ({ id: personId, name }: PersonView) => {
    const refused = await send('person.remove', { personId })
    setAnswer(refused ? messages.error[refused] : t.isRemoved(name))
    if (refused) return
    pasteButton.current?.focus() // the row goes, and with it what had focus
    peopleRead.reload()
  }

  return (
    <Page>
      <div className={styles.people}>
        <div className={styles.top}>
          <Title>{t.heading}</Title>
          <p className={styles.quiet}>{t.help}</p>
          <Field label={t.search}>
            <Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} />
          </Field>
          <p role="status" className={styles.status}>
            {[answer, wanted.trim() && (found.size > 0 ? t.found(found.size) : t.nobody)]
              .filter(Boolean)
              .join(' ')}
          </p>
          <Button
            ref={pasteButton}
            aria-expanded={isPasting}
            onClick={() => setIsPasting(!isPasting)}
          >
            {t.paste}
          </Button>
          {isPasting && (
            <PasteForm people={people} units={units} onDone={(count) => done(t.areAdded(count))} />
          )}
        </div>
        {searched(all, wanted, written).map((group) => (
          <PeopleSection
            key={placeOf(group)}
            group={group}
            units={units}
            writing={writing}
            onWrite={setWriting}
            onDone={(name) => done(t.isSaved(name))}
            onRemove={(person) => void remove(person)}
          />
        ))}
      </div>
    </Page>
  )
}
