import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Count } from '../../src/ballot/ballot.ts'
import { answerFrom, marksOf, publicResultOf, remarkOf, resultOf } from '../../src/poll/kinds.ts'
import type { Answer, PollKind } from '../../src/poll/poll.ts'
import { pollSettings } from '../../src/poll/settings.ts'
import { wordKey } from '../../src/word/word.ts'
import { answersOfKinds, kinds, pollOf, settingsOfKinds } from './polls-of-kinds.ts'

/** As the store counts. */
function countOf(kind: PollKind, answers: Answer[]): Count {
  const marks: Record<string, number> = {}
  for (const answer of answers) {
    for (const mark of marksOf(pollOf(kind), answer)) marks[mark] = (marks[mark] ?? 0) + 1
  }
  return { ballots: answers.length, marks }
}

function shown(kind: PollKind, answers: Answer[]) {
  const result = resultOf(pollOf(kind), countOf(kind, answers), 5)
  if (!result.shown) throw new Error('Too few')
  return result
}

const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item)

describe.each(kinds)('%s', (kind) => {
  const poll = pollOf(kind)

  test('any answer that fits can be shown to whoever gave it', () => {
    fc.assert(
      fc.property(answersOfKinds[kind], (answer) => {
        const marks = marksOf(poll, answer)
        const again = answerFrom(poll, marks, remarkOf(answer))
        expect(marksOf(poll, again).toSorted()).toEqual(marks.toSorted())
        expect(remarkOf(again)).toEqual(remarkOf(answer))
      }),
      { numRuns: 50 },
    )
  })

  test('with fewer answers than the threshold there is nothing to see', () => {
    fc.assert(
      fc.property(fc.array(answersOfKinds[kind], { maxLength: 4 }), (answers) => {
        expect(resultOf(poll, countOf(kind, answers), 5)).toEqual({ shown: false, threshold: 5 })
      }),
      { numRuns: 30 },
    )
  })

  test('an answer to another kind of question is refused', () => {
    const wrong: Answer = kind === 'openText' ? { optionIds: ['o1'] } : { text: 'Hej' }
    expect(() => marksOf(poll, wrong)).toThrow('invalid_input')
  })

  test('its settings are possible', () => {
    expect(pollSettings.parse(settingsOfKinds[kind])).toEqual(settingsOfKinds[kind])
  })
})

test.each(['constructor', '__proto__', 'toString'])('no option is called %s', (id) => {
  const options = [{ id, label: { sv: 'Ja' } }, ...settingsOfKinds.choice.options]
  expect(pollSettings.safeParse({ ...settingsOfKinds.choice, options }).success).toBe(false)
})

test.each<[PollKind, string, Answer]>([
  ['scale', 'no statement', { ratings: {} }],
  ['scale', 'a statement that is not there', { ratings: { x: 3 } }],
  ['scale', 'a point beyond the scale', { ratings: { o1: 6 } }],
  ['ranking', 'an option twice', { ranking: ['o1', 'o1'] }],
  ['ranking', 'an option that is not there', { ranking: ['x'] }],
  ['allocation', 'less than a hundred points', { shares: { o1: 50, o2: 49 } }],
  ['allocation', 'an option that is not there', { shares: { o1: 50, x: 50 } }],
  ['words', 'nothing but blanks', { words: ['  '] }],
  ['words', 'more words than asked for', { words: ['a', 'b', 'c', 'd'] }],
  ['openText', 'a longer text than asked for', { text: 'a'.repeat(201) }],
])('to %s, an answer with %s is refused', (kind, _, answer) => {
  expect(() => marksOf(pollOf(kind), answer)).toThrow('invalid_input')
})

test('"Vet ej" is an answer only where the poll says so', () => {
  const strict = { mayBeUnsure: false }
  expect(marksOf(pollOf('choice'), { unsure: true })).toEqual(['?'])
  expect(() => marksOf(pollOf('choice', strict), { unsure: true })).toThrow('invalid_input')
  expect(() => marksOf(pollOf('words'), { unsure: true })).toThrow('invalid_input')
  expect(() => marksOf(pollOf('scale', strict), { ratings: { o1: 'unsure' } })).toThrow(
    'invalid_input',
  )
})

test('a scale has a mean for each statement, without those who do not know', () => {
  const answers: Answer[] = [
    ...times(4, { ratings: { o1: 5, o2: 1 } }),
    { ratings: { o1: 3, o2: 'unsure' } },
    { ratings: { o1: 'unsure' } },
  ]
  expect(shown('scale', answers)).toMatchObject({
    kind: 'scale',
    rows: [
      { id: 'o1', shown: true, rated: 5, unsure: 1, counts: [0, 0, 1, 0, 4], mean: 4.6 },
      { id: 'o2', shown: false }, // four took a stand
      { id: 'o3', shown: false },
      { id: 'o4', shown: false },
      { id: 'o5', shown: false },
    ],
  })
})

test('a row that is withheld says nothing of how many took a stand in it', () => {
  const answers = times(5, { ratings: { o1: 5 } })
  const result = shown('scale', answers)
  if (result.kind !== 'scale') throw new Error('No scale')
  expect(result.rows[1]).toEqual({ id: 'o2', shown: false })
})

test('a ranking is in the order of the mean ranks, which add up whoever leaves some out', () => {
  fc.assert(
    fc.property(fc.array(answersOfKinds.ranking, { minLength: 5, maxLength: 30 }), (answers) => {
      const result = resultOf(pollOf('ranking'), countOf('ranking', answers), 5)
      if (!result.shown || result.kind !== 'ranking') return
      const means = result.rows.map(({ meanRank }) => meanRank)
      expect(means).toEqual(means.toSorted((one, other) => one - other))
      expect(means.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(1 + 2 + 3 + 4 + 5)
      expect(result.ranked + result.unsure).toBe(answers.length)
    }),
    { numRuns: 60 },
  )
})

test('what somebody leaves unranked shares the places that are left', () => {
  const result = shown('ranking', times(5, { ranking: ['o3', 'o1'] }))
  expect(result).toMatchObject({
    rows: [
      { id: 'o3', meanRank: 1, counts: [5, 0, 0, 0, 0] },
      { id: 'o1', meanRank: 2, counts: [0, 5, 0, 0, 0] },
      { id: 'o2', meanRank: 4 },
      { id: 'o4', meanRank: 4 },
      { id: 'o5', meanRank: 4 },
    ],
  })
})

test('a few who rank among many who do not know are too few to show', () => {
  const answers = [...times(4, { ranking: ['o1'] }), ...times(20, { unsure: true as const })]
  expect(resultOf(pollOf('ranking'), countOf('ranking', answers), 5).shown).toBe(false)
})

test('allocated points always add up to a hundred, and so do the places in the triangle', () => {
  fc.assert(
    fc.property(fc.array(answersOfKinds.allocation, { minLength: 5 }), (answers) => {
      const result = resultOf(pollOf('allocation'), countOf('allocation', answers), 5)
      if (!result.shown || result.kind !== 'allocation') return
      expect(result.rows.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(100)
      for (const { shares } of result.cells!) {
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
      }
      const placed = result.cells!.reduce((sum, { ballots }) => sum + ballots, 0)
      expect(placed).toBe(result.divided)
    }),
    { numRuns: 60 },
  )
})

test('with more than three options there is no triangle', () => {
  const four = {
    options: [...settingsOfKinds.allocation.options, { id: 'o4', label: { sv: '4' } }],
  }
  expect(marksOf(pollOf('allocation', four), { shares: { o1: 60, o4: 40 } })).toEqual([
    'o1:60',
    'o2:0',
    'o3:0',
    'o4:40',
  ])
})

test.each([
  ['Välfärds-stat', 'VÄLFÄRDSSTAT'],
  ['ad  hoc', 'ad hoc'],
  ['Tillit!', '”tillit”'],
  ['tillit\u00ad', 'Tillit'],
  ['a\u030arskurs', 'årskurs'],
])('"%s" and "%s" are the same word', (one, other) => {
  expect(wordKey(one)).toBe(wordKey(other))
})

test.each([
  ['för', 'for'],
  ['al', 'ål'],
  ['🙂', '🙃'],
  ['!', '?'],
])('"%s" and "%s" are different words', (one, other) => {
  expect(wordKey(one)).not.toBe(wordKey(other))
})

test('a cloud shows each word as most people wrote it, and what it was made of', () => {
  const answers: Answer[] = [
    ...times(3, { words: ['Tillit', 'vi'] }),
    { words: ['tillit', 'TILLIT', 'mod'] },
    { words: ['vi'] },
  ]
  expect(shown('words', answers)).toEqual({
    shown: true,
    kind: 'words',
    waiting: 0,
    words: [
      {
        key: 'tillit',
        word: 'Tillit',
        mentions: 4, // once for each person
        madeOf: [
          { word: 'Tillit', mentions: 3 },
          { word: 'TILLIT', mentions: 1 },
        ],
      },
      { key: 'vi', word: 'vi', mentions: 4, madeOf: [{ word: 'vi', mentions: 4 }] },
      { key: 'mod', word: 'mod', mentions: 1, madeOf: [{ word: 'mod', mentions: 1 }] },
    ],
  })
})

test('words that one person has written wait for the facilitator, whatever becomes of the poll', () => {
  const count = countOf('words', [...times(4, { words: ['vi'] }), { words: ['Kim'] }])
  const wordsIn = (change: Parameters<typeof pollOf>[1]) => {
    const result = publicResultOf(pollOf('words', change), count, 5)
    if (!result.shown || result.kind !== 'words') throw new Error('No words')
    return [result.words.map(({ word }) => word), result.waiting]
  }
  expect(wordsIn({})).toEqual([['vi'], 1])
  expect(wordsIn({ moderation: 'after' })).toEqual([['vi', 'Kim'], 0])
  expect(wordsIn({ phase: 'closed' })).toEqual([['vi'], 1])
  expect(wordsIn({ phase: 'revealed', isSealed: true })).toEqual([['vi'], 1])
  const wordDecisions = [{ word: 'kim', status: 'shown' as const }]
  expect(wordsIn({ phase: 'revealed', wordDecisions })).toEqual([['vi', 'Kim'], 0])
})
