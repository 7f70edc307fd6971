import type { UnitOverview } from '../../src/reads/unit.ts'
import type { SeminarSummary } from '../../src/reads/programme.ts'
import { type Address, hrefOf } from '../address.ts'
import type { TabChoice } from '../host.ts'
import type { Texts } from '../texts/sv.ts'

/** Something that a tab can show, and what else to say of it where it is chosen. */
export interface SetupChoice extends TabChoice {
  label: string
  detail?: string | undefined
}

export interface SetupGroup {
  heading: string
  choices: SetupChoice[]
}

/** What this person may put in a tab. What has ended is not offered, but kept where it was chosen. */
export function setupGroups(
  seminars: (Omit<SeminarSummary, 'title'> & { title: string })[],
  units: Pick<UnitOverview, 'id' | 'name'>[],
  { t, origin, current }: { t: Texts; origin: string; current: string | undefined },
): SetupGroup[] {
  const page = (address: Address) => `${origin}${hrefOf(address)}`
  const ofSeminars = seminars.map(({ id, title, unitName, status }) => ({
    entityId: `seminar:${id}`,
    address: page({ show: 'seminar', seminarId: id }),
    name: title,
    label: title,
    detail: [unitName, t.seminar.status[status]].filter(Boolean).join(' · '),
    isOver: status === 'ended',
  }))
  const ofUnits = units.map(({ id, name }) => ({
    entityId: `unit:${id}`,
    address: page({ show: 'unit', unitId: id }),
    name: t.tab.setup.ofUnit(name),
    label: name,
  }))
  const home = {
    entityId: 'home',
    address: page({ show: 'home' }),
    name: t.tab.name,
    label: t.tab.setup.everything,
  }
  return [
    {
      heading: t.tab.setup.seminars,
      choices: ofSeminars.filter(({ entityId, isOver }) => !isOver || entityId === current),
    },
    { heading: t.tab.setup.units, choices: ofUnits },
    { heading: t.tab.setup.all, choices: [home] },
  ].filter(({ choices }) => choices.length > 0)
}
