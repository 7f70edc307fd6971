import { readFileSync } from 'node:fs'
import type { Answer, Poll, Recognition } from '../poll/poll.ts'

type Sentences = Record<Recognition, string[]>

const sentences: { poll: Sentences; finding: Sentences } = JSON.parse(
  readFileSync(new URL('audience-answers.json', import.meta.url), 'utf8'),
)

/** About this share of an audience writes something too. */
const writing = 1 / 3

/** How common the first option is, the second and so on; believable is uneven. */
const optionWeights = [34, 26, 18, 14, 8]

/** A finding may be clear to everybody, half of it, or disputed. */
const findingWeights: Record<Recognition, number>[] = [
  { yes: 64, partly: 26, no: 4, unsure: 6 },
  { yes: 34, partly: 46, no: 12, unsure: 8 },
  { yes: 20, partly: 32, no: 38, unsure: 10 },
]

/** Answers to one poll, for one invented audience. `random` is like `Math.random`. */
export function pollAnswers(poll: Poll, random: () => number): () => Answer {
  const remarks = decksOf(sentences.poll, random)
  return () => {
    if (poll.kind === 'recognition') {
      const recognition = pick({ yes: 38, partly: 43, no: 13, unsure: 6 }, random)
      const remark = random() < writing ? remarks[recognition].pop() : undefined
      return { recognition, ...(remark && { remark }) }
    }
    const weights = poll.options.map(({ id }, index) => [id, optionWeights[index] ?? 6] as const)
    const first = pick(Object.fromEntries(weights), random)
    if (poll.mostChoices === 1 || random() < 0.4) return { optionIds: [first] }
    return { optionIds: [...new Set([first, pick(Object.fromEntries(weights), random)])] }
  }
}

export interface FindingAnswer {
  recognition: Recognition
  comment?: string
}

/** Answers to a document's findings, by their place in it; undefined where somebody has none. */
export function findingAnswers(random: () => number): (place: number) => FindingAnswer | undefined {
  const decks = new Map<number, Sentences>()
  return (place) => {
    if (random() < 0.1) return undefined
    const recognition = pick(findingWeights[place % findingWeights.length]!, random)
    const deck = decks.get(place) ?? decksOf(sentences.finding, random)
    decks.set(place, deck)
    const comment = random() < writing ? deck[recognition].pop() : undefined
    return { recognition, ...(comment && { comment }) }
  }
}

function pick<Key extends string>(weights: Record<Key, number>, random: () => number): Key {
  const entries = Object.entries(weights) as [Key, number][]
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [key, weight] of entries) {
    left -= weight
    if (left < 0) return key
  }
  return entries[0]![0]
}

/** Shuffled copies to draw from, so that nobody says what somebody else has said. */
function decksOf(all: Sentences, random: () => number): Sentences {
  const shuffled = (texts: string[]) =>
    texts
      .map((text) => ({ text, place: random() }))
      .sort((one, other) => one.place - other.place)
      .map(({ text }) => text)
  return {
    yes: shuffled(all.yes),
    partly: shuffled(all.partly),
    no: shuffled(all.no),
    unsure: shuffled(all.unsure),
  }
}
