import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ComparedUnit } from '../../src/comparison/comparison.ts'
import { groupsToShow, type SizedUnit } from '../../src/group/disclose-groups.ts'
import { type Origin, unknownKey } from '../../src/group/group.ts'
import { groupsViews } from '../../src/group/group-view.ts'
import { groupsToKeep, type PlacedBallot } from '../../src/group/keep-groups.ts'
import { sizesOf } from '../../src/poll/kinds.ts'
import type { PollSettings } from '../../src/poll/poll.ts'
import { settingsOfKinds } from '../poll/polls-of-kinds.ts'
import { type Shown, smallestWorkedOut } from './differencing.ts'
import { groupsOf, possibleSizes } from './worlds.ts'

const kinds = ['municipality', 'region', undefined] as const
const unitsOf = (sizes: fc.Arbitrary<number[]>, most: number): fc.Arbitrary<SizedUnit[]> =>
  fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), sizes }), { minLength: 2, maxLength: most })
    .map((units) => {
      const known = units.filter(({ kind }) => kind !== undefined)
      const others = units.filter(({ kind }) => kind === undefined).slice(0, 1) // they are one group
      return [...known, ...others].map((unit, index) => ({ key: `${index}`, ...unit }))
    })

/** The groups under the threshold of which the attacker knows a size. Nobody, and all, are no secrets. */
function workedOut(units: SizedUnit[], threshold: number): string[] {
  const left = possibleSizes(units, threshold)
  const all = units.reduce((sum, { sizes }) => sum + sizes[0]!, 0)
  return groupsOf(units).flatMap(([name, sizes]) =>
    sizes.flatMap((size, index) => {
      const isSmall = size > 0 && size < threshold && sizes[0]! < all
      const choices = new Set([...left.get(name)!].map((each) => each.split(',')[index]))
      return isSmall && choices.size === 1 ? [`${name}: ${size}`] : []
    }),
  )
}

test('whoever knows the rule can work out no group under the threshold, unit or kind', () => {
  const ballots = fc.integer({ min: 0, max: 4 }).map((size) => [size])
  fc.assert(
    fc.property(unitsOf(ballots, 4), (units) => {
      expect(workedOut(units, 3)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('nor those of a group who took a stand, where only some did', () => {
  const upToFour = fc.integer({ min: 0, max: 4 })
  const ratings = fc.tuple(upToFour, upToFour).map(([all, rated]) => [all, Math.min(all, rated)])
  fc.assert(
    fc.property(unitsOf(ratings, 3), (units) => {
      expect(workedOut(units, 3)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('a group is withheld with the small one, and the same two would be if they changed places', () => {
  const shownOf = (...sizes: number[]) =>
    groupsToShow(
      sizes.map((size, index) => ({ key: `${index}`, sizes: [size] })),
      5,
    ).map(({ key }) => key)
  expect(shownOf(9, 7, 12)).toEqual(['0', '1', '2'])
  expect(shownOf(9, 0, 12)).toEqual(['0', '2'])
  expect(shownOf(3, 7, 12)).toEqual(['2'])
  expect(shownOf(7, 3, 12)).toEqual(['2'])
  expect(shownOf(3, 4, 12)).toEqual([])
  expect(shownOf(4, 4)).toEqual([])
})

/* A whole question, from its ballots to what screens get: rounds, thresholds that change, units. */

const units: ComparedUnit[] = ['municipality', 'municipality', 'region'].map((kind, index) => ({
  id: `unit-${index}`,
  name: `Enhet ${index}`,
  kind: kind as ComparedUnit['kind'],
  consent: 'named',
}))
const places = [...units.map(({ id }) => id), undefined]
const spoken = ['elected', 'manager', undefined] as const
/** Nobody says who of a unit speaks from which level, so each such cell is unknown. */
const everywhere: Origin[] = places.flatMap((unitId) => spoken.map((level) => ({ unitId, level })))
const ballot = (poll: PollSettings): fc.Arbitrary<PlacedBallot> =>
  fc.record({
    unitId: fc.constantFrom(...places),
    level: fc.constantFrom(...spoken),
    marks: marksFor(poll),
  })
const marksFor = (poll: PollSettings): fc.Arbitrary<string[]> => {
  if (poll.kind !== 'scale') return fc.constantFrom(['yes'], ['partly'], ['no'])
  const rating = fc.constantFrom('1', '3', '5', 'unsure', undefined)
  return fc
    .array(rating, { minLength: 2, maxLength: 2 })
    .map((rated) => rated.flatMap((point, row) => (point ? [`o${row + 1}:${point}`] : [])))
}

test.each(['recognition', 'scale'] as const)(
  'adding and subtracting all that is ever shown of a %s never leaves a small group',
  (kind) => {
    const poll = settingsOfKinds[kind]
    fc.assert(
      fc.property(
        fc.array(ballot(poll), { minLength: 5, maxLength: 40 }),
        fc.integer({ min: 3, max: 8 }),
        fc.array(fc.integer({ min: 3, max: 12 }), { maxLength: 3 }),
        (ballots, threshold, later) => {
          const groups = groupsToKeep(poll, ballots, units, threshold, (items) => items)
          const seen = [threshold, ...later].map((now) => shownAt(now))
          // What has been shown stays known, whatever the threshold is now.
          expect(smallestWorkedOut(seen.flat())).toBeGreaterThanOrEqual(
            Math.min(threshold, ...later),
          )
          for (const [index, now] of [threshold, ...later].entries()) {
            expect(smallestWorkedOut(seen[index]!)).toBeGreaterThanOrEqual(now)
          }

          function shownAt(now: number): Shown[] {
            const total = countOf(ballots)
            if (total.ballots < now) return []
            const views = groupsViews(poll, { total, groups, units, threshold: now })
            return [
              shownOf(() => true, now),
              ...views.flatMap(({ grouping, groups: shown }) =>
                shown.map(({ key }) => shownOf((each) => keyOf(each, grouping) === key, now)),
              ),
            ]
          }
          function shownOf(isIn: (from: Origin) => boolean, now: number): Shown {
            const whole = sizesOf(poll, countOf(ballots))
            const sizes = sizesOf(poll, countOf(ballots.filter(isIn)))
            return {
              cells: new Set(everywhere.filter(isIn).map((from) => JSON.stringify(from))),
              sizes: sizes.filter((_, index) => whole[index]! >= now),
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  },
)

test.each([
  ['before its box is sealed', [], ['added']],
  ['after', ['added'], []],
])('a unit that is added to a kind %s hides nobody in it', (_, after, before) => {
  const poll = settingsOfKinds.recognition
  const sizes = { 'unit-0': 4, 'unit-1': 3, 'unit-2': 6 }
  const ballots = Object.entries(sizes).flatMap(([unitId, size]) =>
    Array.from({ length: size }, () => ({ unitId, marks: ['yes'] })),
  )
  const region = (id: string): ComparedUnit => ({
    id,
    name: id,
    kind: 'region',
    consent: 'unnamed',
  })
  const known = units.map((unit): ComparedUnit => ({ ...unit, consent: 'unnamed' }))
  const groups = groupsToKeep(poll, ballots, [...known, ...before.map(region)], 5, (all) => all)
  const byKind = (units: ComparedUnit[]) =>
    groupsViews(poll, { total: countOf(ballots), groups, units, threshold: 5 })[1]!
  const now = [...known, ...before.map(region), ...after.map(region)]
  expect(byKind(now)).toMatchObject({ groups: [], reason: 'oneLeftOut' })

  const agreed = now.map((unit): ComparedUnit => ({ ...unit, consent: 'named' }))
  expect(byKind(agreed).groups).toMatchObject([
    { key: 'municipality', answered: 7 },
    { key: 'region', answered: 6 },
  ])
})

function keyOf({ unitId, level }: Origin, grouping: string): string {
  if (grouping === 'level') return level ?? unknownKey
  if (grouping === 'unit') return unitId ?? unknownKey
  return units.find(({ id }) => id === unitId)?.kind ?? unknownKey
}

function countOf(ballots: PlacedBallot[]) {
  const marks: Record<string, number> = {}
  for (const mark of ballots.flatMap((each) => each.marks)) marks[mark] = (marks[mark] ?? 0) + 1
  return { ballots: ballots.length, marks }
}
