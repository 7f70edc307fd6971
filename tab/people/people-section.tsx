import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import type { PersonView } from '../../src/reads/programme.ts'
import { useFocusAfter } from '../use-focus-after.ts'
import { type PeopleGroup, placeOf } from './people-groups.ts'
import { draftOf, type PersonDraft } from './person-draft.ts'
import { PersonForm } from './person-form.tsx'
import { PersonRow } from './person-row.tsx'
import { usePeopleTexts } from './use-people-texts.ts'

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** What is being written in the list: a person's row, or a new one last in a group. */
export interface Writing {
  place: string
  draft: PersonDraft
}

/** The people of one unit, or the staff. */
export function PeopleSection({
  group,
  units,
  writing,
  onWrite,
  onDone,
  onRemove,
}: {
  group: PeopleGroup
  units: { id: string; name: string }[]
  writing: Writing | undefined
  onWrite: (writing: Writing | undefined) => void
  onDone: (name: string) => void
  onRemove: (person: PersonView) => void
}) {
  const styles = useStyles()
  const t = usePeopleTexts()
  const { unit, members } = group
  const place = placeOf(group)
  const name = unit?.name ?? t.staff
  const isHere = writing?.place === place
  const isNew = !members.some(({ person }) => person.id === writing?.draft.personId)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusAfter(isHere, heading)
  const form = writing && (
    <PersonForm
      key={writing.draft.personId}
      draft={writing.draft}
      units={units}
      onChange={(draft) => onWrite({ ...writing, draft })}
      onDone={onDone}
      onCancel={() => onWrite(undefined)}
    />
  )
  const add = () => {
    const holdings = unit ? [{ role: 'member' as const, unitId: unit.id }] : []
    const empty = { name: '', email: '', objectId: '', tenantId: '' }
    onWrite({ place, draft: { ...empty, personId: crypto.randomUUID(), holdings } })
  }

  return (
    <section className={styles.section} aria-labelledby={`people-${place}`}>
      <div className={styles.top}>
        <h2 ref={heading} tabIndex={-1} id={`people-${place}`} className={styles.heading}>
          {name}
        </h2>
        <Button aria-label={t.addTo(name)} onClick={add}>
          {t.add}
        </Button>
      </div>
      {isHere && isNew && form}
      {members.length === 0 && <p className={styles.quiet}>{t.nobodyIn}</p>}
      <ul className={styles.list}>
        {members.map(({ person, roles }) => (
          <li key={person.id}>
            {isHere && person.id === writing.draft.personId ? (
              form
            ) : (
              <PersonRow
                person={person}
                roles={roles}
                onEdit={() => onWrite({ place, draft: draftOf(person) })}
                onRemove={() => onRemove(person)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
