import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caredWords, cloudOf } from '../../src/word/cloud.ts'
import {
  chainOf,
  intoOf,
  merged,
  moderated,
  split,
  stillAbout,
  type WordDecision,
} from '../../src/word/decision.ts'
import { wordKey } from '../../src/word/word.ts'

const runs = { numRuns: 50 }

const spellings = [
  'tillit',
  'Tillit',
  'tilliten',
  'mod',
  'å',
  '🙂',
  'Kim',
  '__proto__',
  'IT',
  'it-',
]
const keys = [...new Set(spellings.map(wordKey))]

const key = fc.constantFrom(...keys)
const some = fc.uniqueArray(key, { minLength: 1, maxLength: 4 })
type Step = (before: WordDecision[]) => WordDecision[]
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(some, key).map(
    ([words, into]): Step =>
      (before) =>
        merged(before, words, into),
  ),
  key.map(
    (word): Step =>
      (before) =>
        split(before, word),
  ),
  fc.tuple(some, fc.constantFrom('waiting' as const, 'shown' as const, 'hidden' as const)).map(
    ([words, status]): Step =>
      (before) =>
        moderated(before, words, status),
  ),
)
/** Whatever facilitators may have pressed, in whatever order. */
const decisions = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce((before, each) => each(before), [] as WordDecision[]))

const marks = fc
  .array(fc.tuple(fc.constantFrom(...spellings), fc.integer({ min: 1, max: 9 })), { minLength: 1 })
  .map((said) => Object.fromEntries(said) as Record<string, number>)

function isHidden(word: string, about: WordDecision[]): boolean {
  const chain = chainOf(intoOf(about), wordKey(word))
  return about.some(({ word: each, status }) => status === 'hidden' && chain.includes(each))
}

test('whatever is merged and hidden, the cloud is as if what is hidden had never been said', () => {
  fc.assert(
    fc.property(marks, decisions, (said, about) => {
      const unsaid = Object.entries(said).filter(([word]) => !isHidden(word, about))
      expect(cloudOf(said, about)).toEqual(cloudOf(Object.fromEntries(unsaid), about))
    }),
    runs,
  )
})

test('every mention that is not hidden is in the cloud once, so no difference tells of another', () => {
  fc.assert(
    fc.property(marks, decisions, (said, about) => {
      const seen = cloudOf(said, about)
      const forms = seen.flatMap(({ madeOf }) =>
        madeOf.map(({ word, mentions }) => [word, mentions]),
      )
      const shown = Object.entries(said).filter(([word]) => !isHidden(word, about))
      expect(forms.toSorted()).toEqual(shown.toSorted())
      for (const { mentions, madeOf } of seen) {
        expect(mentions).toBe(madeOf.reduce((sum, each) => sum + each.mentions, 0))
      }
    }),
    runs,
  )
})

test('the facilitator finds every word, hidden or merged, and can undo it all', () => {
  fc.assert(
    fc.property(marks, decisions, (said, about) => {
      const all = caredWords(said, about)
      const parts = all.flatMap(({ key: each, parts }) => [each, ...parts.map((part) => part.key)])
      for (const word of Object.keys(said)) expect(parts).toContain(wordKey(word))
      const apart = keys.reduce((before, word) => split(before, word), about)
      expect(cloudOf(said, moderated(apart, keys, 'waiting'))).toEqual(cloudOf(said))
    }),
    runs,
  )
})

test('a merge that is undone leaves the cloud as it was', () => {
  fc.assert(
    fc.property(marks, decisions, some, key, (said, about, words, into) => {
      const after = merged(about, words, into)
      const moved = after.filter((each) => !about.includes(each)).map(({ word }) => word)
      const back = moved.reduce((before, word) => split(before, word), after)
      expect(cloudOf(said, back)).toEqual(cloudOf(said, about))
    }),
    runs,
  )
})

test('what nobody says any more is not kept, and makes no difference', () => {
  fc.assert(
    fc.property(marks, decisions, (said, about) => {
      const kept = stillAbout(about, new Set(Object.keys(said).map(wordKey)))
      expect(cloudOf(said, kept)).toEqual(cloudOf(said, about))
      for (const { word } of stillAbout(about, new Set())) throw new Error(`${word} is kept`)
    }),
    runs,
  )
})

test('merged words go by the name of the one they count as, and list what they were', () => {
  const said = { tillit: 2, Tillit: 1, tilliten: 4, mod: 1 }
  expect(cloudOf(said, merged([], ['tilliten'], 'tillit'))).toEqual([
    {
      key: 'tillit',
      word: 'tillit',
      mentions: 7,
      madeOf: [
        { word: 'tilliten', mentions: 4 },
        { word: 'tillit', mentions: 2 },
        { word: 'Tillit', mentions: 1 },
      ],
    },
    { key: 'mod', word: 'mod', mentions: 1, madeOf: [{ word: 'mod', mentions: 1 }] },
  ])
})

test('a merged word that is merged again takes its own along, and comes out with them', () => {
  const said = { a: 1, b: 1, c: 1 }
  const twice = merged(merged([], ['a'], 'b'), ['b'], 'c')
  expect(cloudOf(said, twice).map(({ mentions }) => mentions)).toEqual([3])
  const words = cloudOf(said, split(twice, 'b')).map(({ word, mentions }) => [word, mentions])
  expect(words).toEqual([
    ['b', 2],
    ['c', 1],
  ])
})

test('a hidden name stays hidden when it is merged into another word', () => {
  const hidden = moderated([], ['kim'], 'hidden')
  const seen = cloudOf({ Kim: 1, chefen: 3 }, merged(hidden, ['kim'], 'chefen'))
  expect(JSON.stringify(seen)).not.toContain('Kim')
  expect(seen).toMatchObject([{ word: 'chefen', mentions: 3 }])
})
