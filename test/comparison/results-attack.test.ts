import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Count } from '../../src/ballot/ballot.ts'
import type { AskedPoll } from '../../src/comparison/asked-questions.ts'
import { type ComparedUnit, consentChoices } from '../../src/comparison/comparison.ts'
import { questionResults } from '../../src/comparison/question-results.ts'
import { type GroupCount, type Grouping, type Origin, unknownKey } from '../../src/group/group.ts'
import { groupsToKeep, type PlacedBallot } from '../../src/group/keep-groups.ts'
import type { GroupView } from '../../src/reads/live.ts'
import { type Shown, smallestWorkedOut } from '../group/differencing.ts'
import { pollOf } from '../poll/polls-of-kinds.ts'

/*
 * An attacker who reads all that a researcher may of one question: every seminar and round, every
 * grouping, every unit, and who knows which unit each letter stands for.
 */

const threshold = 3
const places = ['unit-0', 'unit-1', 'unit-2', undefined]
const spoken = ['elected', 'manager', undefined] as const
const everywhere: Origin[] = places.flatMap((unitId) => spoken.map((level) => ({ unitId, level })))

const ballots = (from: (string | undefined)[]): fc.Arbitrary<PlacedBallot[]> =>
  fc.array(
    fc.record({
      unitId: fc.constantFrom(...from),
      level: fc.constantFrom(...spoken),
      marks: fc.constantFrom(['yes'], ['partly'], ['no']),
    }),
    { maxLength: 24 },
  )
const world = fc.record({
  consents: fc.array(fc.constantFrom(...consentChoices), { minLength: 3, maxLength: 3 }),
  kickoff: ballots(places),
  again: ballots(places),
  closing: ballots(places),
  sessions: fc.tuple(...['unit-0', 'unit-1', 'unit-2'].map((unitId) => ballots([unitId]))),
  isClosingSealed: fc.boolean(),
  isKickoffLeftOut: fc.boolean(),
})
type World = typeof world extends fc.Arbitrary<infer Of> ? Of : never

function lookAt({ consents, isClosingSealed, isKickoffLeftOut, ...answers }: World) {
  const units = consents.map((consent, index): ComparedUnit => ({
    id: `unit-${index}`,
    name: `Kommun nummer ${index}`,
    kind: 'municipality',
    consent,
  }))
  const boxes = new Map<string, PlacedBallot[]>([
    ['kickoff', answers.kickoff],
    ['again', answers.again],
    ['closing', answers.closing],
    ...answers.sessions.map((each, index): [string, PlacedBallot[]] => [`session-${index}`, each]),
  ])
  const kept = new Map<string, GroupCount[]>(
    [...boxes].map(([boxId, cast]) => [
      boxId,
      groupsToKeep(pollOf('recognition'), cast, units, threshold, (items) => items),
    ]),
  )
  const counts = new Map([...boxes].map(([boxId, cast]) => [boxId, countOf(cast)]))
  const groups = new Map(
    [...boxes.keys()].map((boxId) => [
      boxId,
      { total: counts.get(boxId)!, groups: kept.get(boxId)!, units, threshold },
    ]),
  )
  const asked: AskedPoll[] = [
    {
      seminar: { id: 'kickoff', title: { sv: 'Start' }, kind: 'kickoff', status: 'ended' },
      poll: pollOf('recognition', {
        boxId: 'again',
        earlierBoxIds: ['kickoff'],
        isSealed: true,
        isLeftOut: isKickoffLeftOut,
      }),
    },
    {
      seminar: { id: 'closing', title: { sv: 'Slut' }, kind: 'closing', status: 'ended' },
      poll: pollOf('recognition', { boxId: 'closing', isSealed: isClosingSealed }),
    },
    ...units.map(({ id }, index): AskedPoll => {
      const seminar = {
        id,
        unitId: id,
        title: { sv: 'Möte' },
        kind: 'unitFeedback',
        status: 'ended',
      } as const
      return { seminar, poll: pollOf('recognition', { boxId: `session-${index}`, isSealed: true }) }
    }),
  ]
  const read = questionResults({
    asked,
    counts,
    groups,
    remarks: [],
    headings: [],
    units,
    threshold,
  })
  return { read, units, boxes, kept }
}

test('no figures of one question, however put together, give a small group away', () => {
  fc.assert(
    fc.property(world, (made) => {
      const { read, units, boxes, kept } = lookAt(made)
      const seen: Shown[] = []
      const boxesOfKickoff = made.isKickoffLeftOut ? [] : ['kickoff', 'again']
      const boxIds = [...boxesOfKickoff, ...(made.isClosingSealed ? ['closing'] : [])]
      expect(read.times).toHaveLength(boxIds.length)
      for (const [index, { poll, groupings }] of read.times.entries()) {
        const boxId = boxIds[index]!
        if (poll.result?.shown) seen.push(shownOf(boxId, () => true))
        for (const { grouping, groups } of groupings) {
          for (const group of groups) {
            const key = keyShown(boxId, grouping, group)
            seen.push(shownOf(boxId, (from) => keyOf(from, grouping) === key))
          }
        }
      }
      for (const { key, letter } of read.cases!.cases) {
        const index = letter ? unnamed(large)[placeOf(letter)]! : units.findIndex(isCalled(key))
        seen.push(shownOf(`session-${index}`, () => true))
      }
      expect(smallestWorkedOut(seen, 3)).toBeGreaterThanOrEqual(threshold)

      function large(index: number) {
        return boxes.get(`session-${index}`)!.length >= threshold
      }
      function unnamed(isIn: (index: number) => boolean) {
        return [0, 1, 2].filter((index) => units[index]!.consent === 'unnamed' && isIn(index))
      }
      function keyShown(boxId: string, grouping: Grouping, { key, letter }: GroupView) {
        if (!letter) return key
        const of = kept.get(boxId)!.filter((each) => each.grouping === grouping)
        const lettered = of.filter((each) => units.find(isCalled(each.key))?.consent === 'unnamed')
        return lettered[placeOf(letter)]!.key
      }
      function shownOf(boxId: string, isIn: (from: Origin) => boolean): Shown {
        return {
          cells: new Set(everywhere.filter(isIn).map((from) => JSON.stringify([boxId, from]))),
          sizes: [boxes.get(boxId)!.filter(isIn).length],
        }
      }
    }),
    { numRuns: 25 },
  )
})

test('no unit is named against its word, and none without a name stands alone', () => {
  fc.assert(
    fc.property(world, (made) => {
      const { read, units } = lookAt(made)
      const text = JSON.stringify(read)
      for (const { id, name, consent } of units) {
        if (consent === 'named') continue
        expect(text).not.toContain(name)
        expect(text).not.toContain(id)
      }
      const lettered = read.cases!.cases.filter(({ letter }) => letter)
      expect(lettered).not.toHaveLength(1)
      for (const { groupings } of read.times) {
        const byUnit = groupings.find(({ grouping }) => grouping === 'unit')
        expect(byUnit?.groups.filter(({ letter }) => letter)).not.toHaveLength(1)
      }
    }),
    { numRuns: 50 },
  )
})

function isCalled(key: string) {
  return ({ id }: ComparedUnit) => id === key
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0)
}

function keyOf({ unitId, level }: Origin, grouping: Grouping): string {
  if (grouping === 'level') return level ?? unknownKey
  if (grouping === 'unit') return unitId ?? unknownKey
  return unitId ? 'municipality' : unknownKey
}

function countOf(cast: PlacedBallot[]): Count {
  const marks: Record<string, number> = {}
  for (const mark of cast.flatMap((each) => each.marks)) marks[mark] = (marks[mark] ?? 0) + 1
  return { ballots: cast.length, marks }
}
