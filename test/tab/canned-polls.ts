import type { Result } from '../../src/poll/poll.ts'
import type { Option } from '../../src/poll/options.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { CaredWord } from '../../src/word/cloud.ts'
import { pollBase } from './canned.ts'

/*
 * Questions of the kinds that are fetched when first shown, each with a result of 40 answers. Long
 * words, å ä ö and emoji are in them on purpose.
 */

function options(...labels: [sv: string, en: string][]): Option[] {
  return labels.map(([sv, en], index) => ({ id: `o${index + 1}`, label: { sv, en } }))
}

export const scale: PollView = {
  ...pollBase,
  pollKind: 'scale',
  question: { sv: 'Utmaningar med dagens styrning', en: 'Challenges of governance today' },
  help: undefined,
  statements: options(
    ['Den begränsar vårt handlingsutrymme', 'It limits our room for manoeuvre'],
    ['Den hindrar nytänkande', 'It hinders new thinking'],
    ['Den dömer resultat mer än den förbättrar dem', 'It judges more than it improves'],
    ['Verksamhetsuppföljningsrutinbeskrivningarna tar tid', 'Routines take time'],
  ),
  points: 5,
  low: { sv: 'Stämmer inte alls', en: 'Not true at all' },
  high: { sv: 'Stämmer helt', en: 'Quite true' },
  mayBeUnsure: true,
}

export const scaleResult: Result = {
  shown: true,
  kind: 'scale',
  rows: [
    { id: 'o1', shown: true, rated: 38, unsure: 2, counts: [1, 4, 8, 15, 10], mean: 141 / 38 },
    { id: 'o2', shown: true, rated: 40, unsure: 0, counts: [10, 14, 9, 5, 2], mean: 95 / 40 },
    { id: 'o3', shown: true, rated: 36, unsure: 4, counts: [0, 3, 20, 8, 5], mean: 123 / 36 },
    { id: 'o4', shown: false },
  ],
}

export const polarity: PollView = {
  ...pollBase,
  pollKind: 'polarity',
  question: { sv: 'Kontrollkultur eller tillitskultur', en: 'A culture of control or of trust' },
  help: undefined,
  rows: [
    {
      id: 'o1',
      theme: { sv: 'Vem leder', en: 'Who leads' },
      left: { sv: 'Chefen', en: 'The boss' },
      right: { sv: 'Alla, i ett medledarskap', en: 'Everyone, together' },
    },
    {
      id: 'o2',
      theme: { sv: 'Det viktigaste', en: 'What matters most' },
      left: { sv: 'System, regelefterlevnad och beslutslinje', en: 'Systems and compliance' },
      right: { sv: 'Öppenhet, respekt och psykologisk trygghet', en: 'Openness and safety' },
    },
    {
      id: 'o3',
      left: { sv: 'Ansvar för stort och smått', en: 'Accountable for big and small' },
      right: { sv: 'Lära av det lilla, svara för det stora', en: 'Learn from the small' },
    },
  ],
  points: 7,
}

export const polarityResult: Result = {
  shown: true,
  kind: 'polarity',
  rows: [
    { id: 'o1', shown: true, rated: 40, unsure: 0, counts: [6, 9, 11, 8, 4, 2, 0], mean: 3.03 },
    { id: 'o2', shown: true, rated: 40, unsure: 0, counts: [1, 3, 5, 8, 10, 9, 4], mean: 4.7 },
    { id: 'o3', shown: true, rated: 39, unsure: 0, counts: [9, 12, 9, 5, 2, 1, 1], mean: 2.6 },
  ],
}

export const ranking: PollView = {
  ...pollBase,
  pollKind: 'ranking',
  question: { sv: 'Vad är viktigast hos er?', en: 'What matters most where you are?' },
  help: undefined,
  options: options(
    ['Tillit', 'Trust'],
    ['Medborgarfokus', 'Focus on citizens'],
    ['Helhetssyn', 'Seeing the whole'],
    ['Handlingsutrymme för dem som möter invånarna', 'Room for manoeuvre'],
  ),
  mostRanked: 4,
}

export const rankingResult: Result = {
  shown: true,
  kind: 'ranking',
  rows: [
    { id: 'o2', meanRank: 1.7, counts: [20, 13, 6, 1] },
    { id: 'o1', meanRank: 2.3, counts: [12, 11, 10, 7] },
    { id: 'o4', meanRank: 2.6, counts: [6, 12, 14, 8] },
    { id: 'o3', meanRank: 3.4, counts: [2, 4, 10, 24] },
  ],
  ranked: 40,
  unsure: 0,
}

export const allocation: PollView = {
  ...pollBase,
  pollKind: 'allocation',
  question: { sv: 'Tre styrlogiker', en: 'Three logics of governance' },
  help: { sv: 'Hur mycket av var och en styr er enhet?', en: 'How much of each governs you?' },
  options: options(
    ['Detaljstyrning', 'Detailed control'],
    ['Mål- och resultatstyrning', 'Management by objectives'],
    ['Dialog och samverkan', 'Dialogue and collaboration'],
  ),
  mayBeUnsure: true,
}

export const allocationResult: Result = {
  shown: true,
  kind: 'allocation',
  rows: [
    { id: 'o1', mean: 31.5 },
    { id: 'o2', mean: 46.2 },
    { id: 'o3', mean: 22.3 },
  ],
  cells: [
    { shares: [30, 50, 20], ballots: 11 },
    { shares: [20, 60, 20], ballots: 8 },
    { shares: [50, 30, 20], ballots: 7 },
    { shares: [30, 30, 40], ballots: 6 },
    { shares: [10, 80, 10], ballots: 5 },
    { shares: [100, 0, 0], ballots: 1 },
  ],
  divided: 38,
  unsure: 2,
}

export const words: PollView = {
  ...pollBase,
  pollKind: 'words',
  question: { sv: 'Vilka ord tänker du på när du hör välfärd?', en: 'Which words for welfare?' },
  help: undefined,
  mostWords: 3,
  moderation: 'after',
}

const mentioned: [string, number][] = [
  ['trygghet', 19],
  ['omsorg', 14],
  ['skola', 11],
  ['skatt', 9],
  ['vård', 9],
  ['äldreomsorg', 6],
  ['tillit', 5],
  ['köer', 4],
  ['rättvisa', 4],
  ['IT', 2],
  ['medborgarinflytandeprocesser', 2],
  ['❤️', 1],
  ['lika för alla', 1],
  ['båt', 1],
  ['ö', 1],
]

export const wordsResult: Result = {
  shown: true,
  kind: 'words',
  words: mentioned.map(([word, mentions], index) => ({
    key: `w${index}`,
    word,
    mentions,
    madeOf:
      word === 'trygghet'
        ? [
            { word: 'trygghet', mentions: 16 },
            { word: 'Trygghet', mentions: 3 },
          ]
        : [{ word, mentions }],
  })),
  waiting: 0,
}

function cared(word: string, mentions: number, change: Partial<CaredWord> = {}): CaredWord {
  const key = word.toLowerCase()
  return {
    key,
    word,
    mentions,
    madeOf: [{ word, mentions }],
    status: 'waiting',
    parts: [],
    ...change,
  }
}

/** The same words as whoever leads has them: some merged, one hidden, and some that only one has said. */
export const caredWords: CaredWord[] = [
  cared('trygghet', 21, {
    madeOf: [
      { word: 'trygghet', mentions: 16 },
      { word: 'Trygghet', mentions: 3 },
      { word: 'säkerhet', mentions: 2 },
    ],
    parts: [
      {
        key: 'säkerhet',
        word: 'säkerhet',
        mentions: 2,
        madeOf: [{ word: 'säkerhet', mentions: 2 }],
        isHidden: false,
      },
    ],
  }),
  cared('skola', 11),
  cared('vård', 9),
  cared('skolor', 3),
  cared('vården', 2),
  cared('medborgarinflytandeprocesser', 2),
  cared('❤️', 1),
  cared('lika för alla', 1, { status: 'shown' }),
  cared('ö', 1),
  cared('Kerstin', 1, { status: 'hidden' }),
]

export const openText: PollView = {
  ...pollBase,
  pollKind: 'openText',
  question: { sv: 'Var skaver det?', en: 'Where does it chafe?' },
  help: undefined,
  longest: 400,
  moderation: 'before',
}

export const openTextResult: Result = { shown: true, kind: 'wall' }

export const texts = [
  { id: 't1', body: 'Mellan målen och budgeten 🤷', heading: 'Ekonomi' },
  {
    id: 't2',
    body: 'Vi följer upp det som går att räkna, inte det som betyder något för dem vi är till för.',
    heading: 'Uppföljning',
  },
  { id: 't3', body: 'Budgeten läggs före behoven', heading: 'Ekonomi' },
  { id: 't4', body: 'كل شيء يبدو مألوفا' },
  { id: 't5', body: 'Kvalitetsledningssystemsdokumentationen' },
]
