import fc from 'fast-check'
import type { Answer, Picture, Poll, PollKind, PollSettings } from '../../src/poll/poll.ts'
import type { Rating, RatingsPicture } from '../../src/poll/ratings.ts'

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

const bars = (ids: string[]) => ids.map((id, n) => ({ id, ballots: n, share: n / 20 }))
const rated = {
  kind: 'scale' as const,
  rows: [
    { id: 'o1', shown: true, rated: 10, unsure: 1, counts: [0, 1, 2, 5, 2], mean: 3.8 },
    { id: 'o2', shown: false },
  ],
} satisfies RatingsPicture

/** What a result of each kind can look like. */
export const picturesOfKinds = {
  recognition: { kind: 'bars', bars: bars(['yes', 'partly', 'no', 'unsure']) },
  choice: { kind: 'bars', bars: bars(idsOf(five)), unsure: 2 },
  scale: rated,
  polarity: { ...rated, kind: 'polarity' },
  ranking: {
    kind: 'ranking',
    rows: five.map(({ id }, n) => ({ id, meanRank: n + 1.25, counts: [9 - n, n, 0, 0, 0] })),
    ranked: 9,
    unsure: 1,
  },
  allocation: {
    kind: 'allocation',
    rows: three.map(({ id }, n) => ({ id, mean: [51.5, 30, 18.5][n]! })),
    cells: [{ shares: [50, 30, 20], ballots: 7 }],
    divided: 7,
    unsure: 0,
  },
  words: {
    kind: 'words',
    words: [
      { key: 'tillit', word: 'Tillit', mentions: 7, madeOf: [{ word: 'Tillit', mentions: 7 }] },
    ],
    waiting: 2,
  },
  openText: { kind: 'wall' },
} satisfies Record<PollKind, Picture>

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
