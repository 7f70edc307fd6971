import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ComparedUnit, consentChoices } from '../../src/comparison/comparison.ts'
import { groupsViews } from '../../src/group/group-view.ts'
import { unknownKey } from '../../src/group/group.ts'
import { groupsToKeep } from '../../src/group/keep-groups.ts'
import { settingsOfKinds } from '../poll/polls-of-kinds.ts'

/*
 * An attacker who knows which units have answered, and adds and subtracts what is shown of them: no
 * unit that has not agreed to be named may be what is left, whatever the lead makes of the units
 * after their box has been sealed.
 */

const poll = settingsOfKinds.recognition
const threshold = 5
const kind = fc.constantFrom('municipality' as const, 'region' as const)
const unit = fc.record({
  kind,
  kindLater: kind,
  consent: fc.constantFrom(...consentChoices),
  size: fc.constantFrom(0, 1, 4, 5, 6, 8),
})

test('no unit is left by itself that has not agreed to be named', () => {
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(0, 2, 5),
      (written, unknown) => {
        const units = written.map((each, index) => ({ ...each, id: `unit-${index}` }))
        const present = [...units, { id: unknownKey, kind: unknownKey, size: unknown }].filter(
          ({ size }) => size > 0,
        )
        fc.pre(present.length > 1) // of one all is known anyway
        const shown = shownOf(units, present)
        const notNamed = units.filter(({ consent }) => consent !== 'named').map(({ id }) => id)
        expect(leftAlone(shown).filter((id) => notNamed.includes(id))).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

interface Written {
  id: string
  kind: ComparedUnit['kind']
  kindLater: ComparedUnit['kind']
  consent: ComparedUnit['consent']
}

/** By the units in it, each figure that the attacker knows for what it is: all, units by name, kinds. */
function shownOf(
  units: Written[],
  present: { id: string; kind: string; size: number }[],
): Set<string>[] {
  const ballots = present.flatMap(({ id, size }) =>
    Array.from({ length: size }, () => ({ unitId: id || undefined, marks: ['yes'] })),
  )
  const groups = groupsToKeep(poll, ballots, units, threshold, (items) => items)
  const views = groupsViews(poll, {
    total: { ballots: ballots.length, marks: { yes: ballots.length } },
    groups,
    units: units.map(({ id, kindLater, consent }) => ({ id, name: id, kind: kindLater, consent })),
    threshold,
  })
  const [byUnit, byKind] = views
  return [
    new Set(present.map(({ id }) => id)),
    ...byUnit!.groups.flatMap(({ key, letter }) => (letter ? [] : [new Set([key])])),
    ...byKind!.groups.map(
      ({ key }) => new Set(present.filter((each) => each.kind === key).map(({ id }) => id)),
    ),
  ]
}

/** Every unit that is all that is left of some sums and differences. */
function leftAlone(shown: Set<string>[]): string[] {
  const found = new Set<string>()
  visit(0, new Map())
  return [...found]

  function visit(from: number, cells: Map<string, number>) {
    const left = [...cells].filter(([, times]) => times !== 0)
    if (left.length === 1) found.add(left[0]![0])
    for (let index = from; index < shown.length; index += 1) {
      for (const sign of [1, -1]) {
        const next = new Map(cells)
        for (const id of shown[index]!) next.set(id, (next.get(id) ?? 0) + sign)
        visit(index + 1, next)
      }
    }
  }
}
