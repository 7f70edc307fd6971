import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Role } from '../../src/actor.ts'
import { type PersonDraft, withHolding } from './person-draft.ts'
import { usePeopleTexts } from './use-people-texts.ts'

const useStyles = makeStyles({
  group: { border: 0, padding: 0, margin: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorPaletteRedForeground1 },
  checks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
})

const staffRoles: readonly Role[] = ['lead', 'facilitator', 'researcher']
const unitRoles: readonly Role[] = ['contact', 'member']

/** What a person does in the programme, and in each of their units. */
export function HoldingFields({
  holdings,
  units,
  problem,
  onChange,
}: {
  holdings: PersonDraft['holdings']
  units: { id: string; name: string }[]
  problem: string | undefined
  onChange: (holdings: PersonDraft['holdings']) => void
}) {
  const styles = useStyles()
  const t = usePeopleTexts()
  const [chosen, setChosen] = useState<string[]>([])
  const held = new Set([...holdings.flatMap(({ unitId }) => unitId ?? []), ...chosen])
  const theirs = units.filter(({ id }) => held.has(id))
  const others = units.filter(({ id }) => !held.has(id))

  const fields = (heading: string, roles: readonly Role[], unitId?: string) => (
    <Checks
      key={unitId ?? 'staff'}
      heading={heading}
      roles={roles}
      isHeld={(role) => holdings.some((each) => each.role === role && each.unitId === unitId)}
      onToggle={(role) => onChange(withHolding(holdings, role, unitId))}
    />
  )
  return (
    <>
      {fields(t.work, staffRoles)}
      {theirs.map(({ id, name }) => fields(t.inUnit(name), unitRoles, id))}
      {others.length > 0 && (
        <Field label={theirs.length > 0 ? t.anotherUnit : t.unit}>
          <Select value="" onChange={(_, { value }) => setChosen([...chosen, value])}>
            <option value="">{t.noUnit}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  )
}

function Checks({
  heading,
  roles,
  isHeld,
  onToggle,
}: {
  heading: string
  roles: readonly Role[]
  isHeld: (role: Role) => boolean
  onToggle: (role: Role) => void
}) {
  const styles = useStyles()
  const t = usePeopleTexts()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{heading}</legend>
      <div className={styles.checks}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            label={t.roles[role]}
            checked={isHeld(role)}
            onChange={() => onToggle(role)}
          />
        ))}
      </div>
    </fieldset>
  )
}
