import { expect, test } from 'vitest'
import { kinds } from '../../src/i18n/sv/kinds.ts'
import type { BarsPicture } from '../../src/poll/bars.ts'
import { breakable } from '../../tab/components/breakable.ts'
import { moved } from '../../tab/inputs/moved.ts'
import {
  answerFrom,
  draftFrom,
  emptyDraft,
  isSameDraft,
} from '../../tab/participant/ballot-draft.ts'
import { corners, placeOf } from '../../tab/pictures/allocation-view.ts'
import { barRounds } from '../../tab/pictures/bar-rounds.ts'
import { cloudView, cloudViews } from '../../tab/pictures/cloud-view.ts'
import { profilePath } from '../../tab/pictures/polarity-view.ts'
import { lowShare, segmentsOf } from '../../tab/pictures/scale-view.ts'
import { barRoundsTable, wordRoundsTable } from '../../tab/pictures/tables.ts'
import { groupsOf, latestOnStage } from '../../tab/pictures/wall-texts.ts'
import { texts } from '../../tab/texts/sv.ts'
import { recognition } from './canned.ts'

test('the middle point of a scale stands half on each side', () => {
  const bar = { round: undefined, counts: [1, 1, 2, 0, 0], unsure: 3, mean: 2.25 }
  expect(lowShare(segmentsOf(bar))).toBe(0.75)
})

test('a row that nobody placed breaks the profile line', () => {
  expect(profilePath([0, 0.5, undefined, 1])).toBe('M0.00 0L50.00 1M100.00 3')
})

test('all points on one part are that part’s corner, and equal shares the middle', () => {
  expect(placeOf([0, 100, 0])).toEqual(corners[1])
  expect(placeOf([1, 1, 1]).x).toBeCloseTo(50)
})

test('the same words make the same cloud, with the most mentioned in the middle', () => {
  const words = ['a', 'b', 'c', 'd', 'e'].map((word, index) => ({
    id: word,
    word,
    mentions: 9 - index,
  }))
  const view = cloudView(words, { width: 100, height: 100 })
  expect(view.words.map(({ word }) => word)).toEqual(['d', 'b', 'a', 'c', 'e'])
  expect(cloudView(words, { width: 100, height: 100 })).toEqual(view)
})

test('one mention each makes all words as large, and no words a cloud that is empty', () => {
  const words = ['a', 'b'].map((word) => ({ id: word, word, mentions: 1 }))
  const sizes = cloudView(words, { width: 1, height: 1 }).words.map(({ size }) => size)
  expect(new Set(sizes).size).toBe(1)
  expect(cloudView([], { width: 1, height: 1 })).toEqual({ words: [], across: 0, up: 0 })
})

test('as many mentions are as large in the clouds of both rounds', () => {
  const said = (mentions: number) => [{ id: 'a', word: 'tillit', mentions }]
  const [then, now] = cloudViews([said(4), [...said(4), { id: 'b', word: 'tid', mentions: 9 }]], {
    width: 100,
    height: 100,
  })
  const sizes = [then!, now!].map(({ words }) => words.find(({ id }) => id === 'a')!.size)
  expect(sizes[0]).toBe(sizes[1])
  expect(then!.across).toBe(now!.across)
})

test('two rounds of bars stand under each other, in the picture and in the table', () => {
  const bars = (yes: number): BarsPicture => ({
    kind: 'bars',
    bars: [{ id: 'yes', ballots: yes, share: yes / 10 }],
  })
  const rounds = [
    { name: 'Omgång 1', answered: 10, picture: bars(3) },
    { name: 'Omgång 2', answered: 10, picture: bars(6) },
  ]
  const poll = { ...recognition, round: 2 }
  const table = barRoundsTable(barRounds(poll, rounds, texts, 'sv'), texts)
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Ja, det stämmer väl (Omgång 1)', '3', '30 %'],
    ['Ja, det stämmer väl (Omgång 2)', '6', '60 %'],
  ])
})

test('the table of words has every word of both rounds, those of the latest first', () => {
  const round = (name: string, ...words: [string, number][]) => ({
    name,
    answered: 9,
    words: words.map(([word, mentions]) => ({ id: word, word, mentions })),
  })
  const rounds = [round('Då', ['skatt', 5], ['vård', 2]), round('Nu', ['vård', 7])]
  expect(wordRoundsTable(rounds, kinds).rows.map(({ cells }) => cells)).toEqual([
    ['vård', '2', '7'],
    ['skatt', '5', '0'],
  ])
})

test('a wall shows the latest that can be read together, however long the last one is', () => {
  const long = { id: 'b', body: 'x'.repeat(1000) }
  expect(latestOnStage([{ id: 'a', body: 'kort' }, long])).toEqual([long])
  expect(latestOnStage([long, { id: 'a', body: 'kort' }])).toEqual([{ id: 'a', body: 'kort' }])
})

test('on a stage each heading gets a text before any gets two', () => {
  const body = 'x'.repeat(300)
  const texts = ['a', 'a', 'b', ''].map((heading, index) => ({ id: `${index}`, body, heading }))
  expect(latestOnStage(texts).map(({ id }) => id)).toEqual(['1', '2'])
})

test('texts without a heading stand after those that have been grouped', () => {
  const texts = [
    { id: '1', body: 'a' },
    { id: '2', body: 'b', heading: 'Ekonomi' },
    { id: '3', body: 'c', heading: '' },
  ]
  expect(groupsOf(texts).map(({ heading, texts: group }) => [heading, group.length])).toEqual([
    ['Ekonomi', 1],
    [undefined, 2],
  ])
})

test('what is moved past an end stays there', () => {
  expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c'])
})

test('an allocation is nothing to send until all hundred points are shared out', () => {
  const draft = { ...emptyDraft, shares: { a: 60, b: 0, c: 39 } }
  expect(answerFrom('allocation', draft)).toBeUndefined()
  const whole = { ...draft, shares: { ...draft.shares, c: 40 } }
  expect(answerFrom('allocation', whole)).toEqual({ shares: { a: 60, c: 40 } })
})

test('an order is another when two change places, a choice of several is not', () => {
  const ranked = draftFrom({ ranking: ['a', 'b'] })
  expect(isSameDraft(ranked, draftFrom({ ranking: ['b', 'a'] }))).toBe(false)
  const chosen = draftFrom({ optionIds: ['a', 'b'] })
  expect(isSameDraft(chosen, draftFrom({ optionIds: ['b', 'a'] }))).toBe(true)
})

test('long Swedish words may break where they are joined, and others nowhere', () => {
  const broken = (text: string) => breakable(text).replaceAll('\u00ad', '|')
  expect(broken('Verksamhetsutvecklingsarbete och kompetensförsörjningsstrategin')).toBe(
    'Verksamhets|utvecklings|arbete och kompetens|försörjnings|strategin',
  )
  expect(broken('Kvalitetsledningssystemsdokumentationen')).toBe(
    'Kvalitets|lednings|systems|dokumentationen',
  )
  expect(broken('förvaltningsövergripandesamverkansgruppen')).toBe(
    'förvaltnings|övergripande|samverkans|gruppen',
  )
  expect(broken('Verksamhetsmål, insatser och طمأنينة')).toBe(
    'Verksamhetsmål, insatser och طمأنينة',
  )
})
