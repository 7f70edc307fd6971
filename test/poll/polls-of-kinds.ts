import fc from 'fast-check'
import type { Answer, Poll, PollKind, PollSettings } from '../../src/poll/poll.ts'
import type { Rating } from '../../src/poll/ratings.ts'

/* One poll of each kind, and any answer that fits it. */

const five = options(5)
const three = options(3)

export const settingsOfKinds: { [Kind in PollKind]: PollSettings & { kind: Kind } } = {
  recognition: { kind: 'recognition' },
  choice: { kind: 'choice', options: five, mostChoices: 3, mayBeUnsure: true },
  scale: {
    kind: 'scale',
    statements: five,
    points: 5,
    low: { sv: 'Inte alls' },
    high: { sv: 'Helt' },
    mayBeUnsure: true,
  },
  polarity: {
    kind: 'polarity',
    rows: three.map(({ id }) => ({ id, left: { sv: 'Chefen' }, right: { sv: 'Alla' } })),
    points: 7,
    mayBeUnsure: true,
  },
  ranking: { kind: 'ranking', options: five, mostRanked: 5, mayBeUnsure: true },
  allocation: { kind: 'allocation', options: three, mayBeUnsure: true },
  words: { kind: 'words', mostWords: 3, moderation: 'before' },
  openText: { kind: 'openText', longest: 200, moderation: 'before' },
}

export const kinds = Object.keys(settingsOfKinds) as PollKind[]

export function pollOf(kind: PollKind, change: Partial<Poll> = {}): Poll {
  return {
    id: 'p',
    seminarId: 's',
    boxId: 'b',
    question: { sv: 'Fråga' },
    results: 'live',
    phase: 'open',
    isSealed: false,
    ...settingsOfKinds[kind],
    ...change,
  } as Poll
}

const unsure = fc.constant<Answer>({ unsure: true })

export const answersOfKinds: Record<PollKind, fc.Arbitrary<Answer>> = {
  recognition: fc.record({ recognition: fc.constantFrom('yes', 'partly', 'no', 'unsure') }),
  choice: fc.oneof(
    fc.subarray(idsOf(five), { minLength: 1, maxLength: 3 }).map((optionIds) => ({ optionIds })),
    unsure,
  ),
  scale: ratings(idsOf(five), 5),
  polarity: ratings(idsOf(three), 7),
  ranking: fc.oneof(
    fc.shuffledSubarray(idsOf(five), { minLength: 1 }).map((ranking) => ({ ranking })),
    unsure,
  ),
  allocation: fc.oneof(
    fc.tuple(fc.nat(100), fc.nat(100)).map(([one, other]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      return { shares: { o1: low, o2: high - low, o3: 100 - high } }
    }),
    unsure,
  ),
  words: fc
    .uniqueArray(fc.constantFrom('tillit', 'Tillit!', 'vi', 'mod', 'å', '🙂', '__proto__'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => ({ words })),
  openText: fc.constantFrom('Fråga oss', 'Det skaver', 'Tid').map((text) => ({ text })),
}

function ratings(ids: string[], points: number): fc.Arbitrary<Answer> {
  const rating = fc.oneof(fc.integer({ min: 1, max: points }), fc.constant<Rating>('unsure'))
  return fc
    .subarray(ids, { minLength: 1 })
    .chain((rated) => fc.record(Object.fromEntries(rated.map((id) => [id, rating]))))
    .map((each) => ({ ratings: each }))
}

function options(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `o${index + 1}`,
    label: { sv: `Alternativ ${index + 1}` },
  }))
}

function idsOf(each: { id: string }[]): string[] {
  return each.map(({ id }) => id)
}
