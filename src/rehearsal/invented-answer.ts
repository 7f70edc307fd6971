import type { Answer, Poll } from '../poll/poll.ts'
import type { Rating } from '../poll/ratings.ts'
import { inventedTexts, inventedWords } from './invented-words.ts'
import type { Leaning } from './rehearsal.ts'

/** About where on a scale from 0 to 1 somebody stands. */
const stands: Record<Leaning, number> = { agreeing: 0.8, between: 0.5, doubting: 0.2 }
const unsureShare = 0.05
const writingShare = 0.25

/** What somebody who leans like this might answer. `random` is like `Math.random`. */
export function inventedAnswer(poll: Poll, leaning: Leaning, random: () => number): Answer {
  const isUnsure = 'mayBeUnsure' in poll && poll.mayBeUnsure === true && random() < unsureShare
  switch (poll.kind) {
    case 'recognition': {
      if (random() < unsureShare) return { recognition: 'unsure' }
      const place = placeOf(leaning, random)
      const recognition = place > 0.62 ? 'yes' : place > 0.35 ? 'partly' : 'no'
      const remark = random() < writingShare ? drawn(inventedTexts[leaning], random) : undefined
      return { recognition, ...(remark && { remark }) }
    }
    case 'choice':
      return isUnsure
        ? { unsure: true }
        : {
            optionIds: inOrder(poll.options, leaning, random).slice(
              0,
              upTo(poll.mostChoices, random),
            ),
          }
    case 'scale':
      return { ratings: ratingsOf(poll.statements, poll, leaning, random) }
    case 'polarity':
      return { ratings: ratingsOf(poll.rows, poll, leaning, random) }
    case 'ranking':
      return isUnsure
        ? { unsure: true }
        : { ranking: inOrder(poll.options, leaning, random).slice(0, poll.mostRanked) }
    case 'allocation':
      return isUnsure ? { unsure: true } : { shares: sharesOf(poll.options, leaning, random) }
    case 'words': {
      const words = [...inventedWords[leaning], ...inventedWords.between]
      const chosen = Array.from({ length: upTo(poll.mostWords, random) }, () =>
        drawn(words, random),
      )
      return { words: [...new Set(chosen)] }
    }
    case 'openText':
      return { text: drawn(inventedTexts[leaning], random).slice(0, poll.longest) }
  }
}

function ratingsOf(
  rows: { id: string }[],
  { points, mayBeUnsure }: { points: number; mayBeUnsure?: boolean | undefined },
  leaning: Leaning,
  random: () => number,
): Record<string, Rating> {
  const rating = () =>
    mayBeUnsure && random() < unsureShare
      ? 'unsure'
      : 1 + Math.round((points - 1) * placeOf(leaning, random))
  return Object.fromEntries(rows.map(({ id }) => [id, rating()]))
}

/** Those who agree like what stands first; those who doubt, what stands last. */
function inOrder(options: { id: string }[], leaning: Leaning, random: () => number): string[] {
  const pull = stands[leaning] - 0.5
  return options
    .map(({ id }, index) => ({ id, rank: pull * 2 * (index / options.length) + random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ id }) => id)
}

/** In tens, as people do it. */
function sharesOf(
  options: { id: string }[],
  leaning: Leaning,
  random: () => number,
): Record<string, number> {
  const [most, ...others] = inOrder(options, leaning, random)
  const each = Math.floor(((0.3 + random() * 0.4) * 100) / others.length / 10) * 10
  const shares = others.map((id): [string, number] => [id, each])
  return Object.fromEntries([[most!, 100 - each * others.length], ...shares])
}

function placeOf(leaning: Leaning, random: () => number): number {
  const spread = (random() + random() - 1) * 0.35
  return Math.min(1, Math.max(0, stands[leaning] + spread))
}

function upTo(most: number, random: () => number): number {
  return 1 + Math.floor(random() * most)
}

function drawn(from: string[], random: () => number): string {
  return from[Math.floor(random() * from.length)]!
}
