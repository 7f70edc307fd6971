import { expect, test } from 'vitest'
import { continuations } from '../../../src/feedback/outline/continuation.ts'
import {
  continuationsOf,
  findingsOf,
  leftOutOf,
  type OutlineDraft,
} from '../../../src/feedback/outline/draft.ts'
import type { Block } from '../../../src/feedback/rich-text.ts'

const before = [
  known('team', 'Teamen fungerar', 'De självstyrande teamen planerar sin egen vecka utan chefen.'),
  known(
    'matt',
    '2. Uppföljningen räknar minuter',
    'Sextiotvå mått följs upp varje månad av staben.',
  ),
  known('roll', 'Politiken söker sin roll', 'Nämnden är osäker på vad den får fråga om.'),
]

test('findings are found again when they are renumbered, reordered and rewritten', () => {
  const now = [
    written('1. UPPFÖLJNINGEN räknar minuter', 'Allt är omskrivet från början till slut.'),
    written(
      'Team som planerar själva',
      'De självstyrande teamen planerar sin egen vecka helt utan chefen.',
    ),
    written('Politiken söker sin roll', 'Nämnden är osäker på vad den får fråga om.'),
  ]
  expect(continuations(before, now)).toEqual([
    { key: 'matt', isSure: true },
    { key: 'team', isSure: true },
    { key: 'roll', isSure: true },
  ])
})

test('what only partly resembles is asked about, and what does not is new', () => {
  const now = [
    written(
      'Veckan planeras',
      'De självstyrande teamen fick rita om sin vecka tillsammans med chefen i höst.',
    ),
    written('Något helt annat', 'Lokalerna renoveras under sommaren.'),
  ]
  expect(continuations(before, now)).toEqual([{ key: 'team', isSure: false }, undefined])
})

test('of two findings with the same heading, the one with the same text is the same', () => {
  const twins = [
    known('a', 'Möten', 'Om tisdagens möte.'),
    known('b', 'Möten', 'Om fredagens möte.'),
  ]
  const now = [written('Möten', 'Om fredagens möte.'), written('Möten', 'Om tisdagens möte.')]
  expect(continuations(twins, now).map((one) => one?.key)).toEqual(['b', 'a'])
})

test('what the researcher says comes first, and each finding goes on once', () => {
  const draft = draftOf([
    ['x', 'Politiken söker sin roll', 'Nämnden är osäker på vad den får fråga om.'],
    ['y', 'Teamen fungerar', 'De självstyrande teamen planerar sin egen vecka utan chefen.'],
    ['z', 'Om något nytt', 'Lokalerna renoveras.'],
  ])
  draft.chosen = { z: 'roll', y: '' }
  const goesOn = continuationsOf(draft, before)
  expect([...goesOn]).toEqual([['z', { key: 'roll', isSure: true }]])
  expect(findingsOf(draft, goesOn, before).map(({ key }) => key)).toEqual([
    'politiken-soker-sin-roll',
    'teamen-fungerar',
    'roll',
  ])
})

test('a new finding never takes the key of one that was there before', () => {
  const draft = draftOf([['x', 'Team', 'Lokalerna renoveras.']])
  draft.chosen = { x: '' }
  const [finding] = findingsOf(draft, continuationsOf(draft, before), before)
  expect(finding?.key).toBe('team-2')
})

test('a finding that is not taken along is told of among what was left out', () => {
  const draft = draftOf([['x', 'Team', '']])
  draft.parts[0]!.isIncluded = false
  expect(leftOutOf(draft, [])).toEqual([{ kind: 'other', excerpt: 'Team', count: 1 }])
  expect(findingsOf(draft, continuationsOf(draft, before), before)).toEqual([])
})

function draftOf(parts: [string, string, string][]): OutlineDraft {
  return {
    title: 'Återkoppling',
    summary: [],
    parts: parts.map(([id, heading, text]) => ({
      id,
      isIncluded: true,
      ...written(heading, text),
    })),
    chosen: {},
  }
}

function known(key: string, heading: string, text: string) {
  return { key, ...written(heading, text) }
}

function written(heading: string, text: string): { heading: string; body: Block[] } {
  return { heading, body: [{ kind: 'paragraph', content: [{ text }] }] }
}
