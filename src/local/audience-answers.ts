import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Answer, Poll } from '../poll/poll.ts'
import type { Recognition } from '../recognition.ts'
import type { Rating } from '../poll/ratings.ts'

type Sentences = Record<Recognition, string[]>

const sentences: {
  poll: Sentences
  finding: Sentences
  words: string[]
  texts: string[]
  questions: string[]
} = JSON.parse(readFileSync(new URL('audience-answers.json', import.meta.url), 'utf8'))

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
  let texts: string[] = []
  return () => {
    switch (poll.kind) {
      case 'recognition': {
        const recognition = pick({ yes: 38, partly: 43, no: 13, unsure: 6 }, random)
        const remark = random() < writing ? remarks[recognition].pop() : undefined
        return { recognition, ...(remark && { remark }) }
      }
      case 'choice': {
        const isOne = poll.mostChoices === 1 || random() < 0.4
        return {
          optionIds: unevenly(
            poll.options.map(({ id }) => id),
            isOne ? 1 : 2,
            random,
          ),
        }
      }
      case 'scale':
        return { ratings: ratingsOf(poll.statements, poll, random) }
      case 'polarity':
        return { ratings: ratingsOf(poll.rows, poll, random) }
      case 'ranking':
        return {
          ranking: unevenly(
            poll.options.map(({ id }) => id),
            poll.mostRanked,
            random,
          ),
        }
      case 'allocation':
        return { shares: sharesOf(poll.options, random) }
      case 'words':
        return { words: unevenly(sentences.words, poll.mostWords, random) }
      case 'openText':
        if (texts.length === 0) texts = shuffled(sentences.texts, random)
        return { text: texts.pop()!.slice(0, poll.longest) }
    }
  }
}

/** What one person after the other does in a step of questions: asks something new, or supports. */
export function questionDeeds(
  stepId: string,
  shownIds: string[],
  alreadyAsked: string[],
  random: () => number,
): () => { command: 'question.ask' | 'question.support'; input: object }[] {
  const left = shuffled(sentences.questions, random).filter((body) => !alreadyAsked.includes(body))
  return () => {
    const body = shownIds.length === 0 || random() < 0.1 ? left.pop() : undefined
    if (body) {
      const input = { questionId: randomUUID(), stepId, body }
      return [{ command: 'question.ask', input }]
    }
    return unevenly(shownIds, 1 + Math.floor(random() * 3), random).map((questionId) => ({
      command: 'question.support',
      input: { questionId, stance: 'for' },
    }))
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

/** Some of these, each once; the first are the most common. */
function unevenly(from: string[], count: number, random: () => number): string[] {
  const left = [...from]
  return Array.from({ length: Math.min(count, from.length) }, () => {
    const weights = left.map((each, index) => [each, optionWeights[index] ?? 6] as const)
    const chosen = pick(Object.fromEntries(weights), random)
    left.splice(left.indexOf(chosen), 1)
    return chosen
  })
}

/** People are of one mind about some rows and not about others; some leave one out. */
function ratingsOf(
  rows: { id: string }[],
  { points, mayBeUnsure }: { points: number; mayBeUnsure?: boolean | undefined },
  random: () => number,
): Record<string, Rating> {
  const ratings = rows.map(({ id }, row): [string, Rating] => {
    if (mayBeUnsure && random() < 0.06) return [id, 'unsure']
    const middle = 1 + (points - 1) * (0.25 + ((row * 3) % 5) * 0.13)
    const spread = (random() + random() - 1) * (1 + (row % 3))
    return [id, Math.min(points, Math.max(1, Math.round(middle + spread)))]
  })
  const answered = ratings.filter((_, row) => row === 0 || random() > 0.04)
  return Object.fromEntries(answered)
}

/** In fives, as people do it. */
function sharesOf(options: { id: string }[], random: () => number): Record<string, number> {
  let left = 100
  const shares = options.map(({ id }, index): [string, number] => {
    const isLast = index === options.length - 1
    const share = isLast ? left : Math.round((left * (0.2 + random() * 0.5)) / 5) * 5
    left -= share
    return [id, share]
  })
  return Object.fromEntries(shares)
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
  return {
    yes: shuffled(all.yes, random),
    partly: shuffled(all.partly, random),
    no: shuffled(all.no, random),
    unsure: shuffled(all.unsure, random),
  }
}

function shuffled(texts: string[], random: () => number): string[] {
  return texts
    .map((text) => ({ text, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ text }) => text)
}
