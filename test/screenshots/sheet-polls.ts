import type { Count } from '../../src/ballot/ballot.ts'
import { marksOf, remarkOf, resultOf } from '../../src/poll/kinds.ts'
import type { Answer, Poll } from '../../src/poll/poll.ts'
import type { PollView } from '../../src/reads/live.ts'
import { inventedAnswer } from '../../src/rehearsal/invented-answer.ts'
import { leaningsOf, type Mix } from '../../src/rehearsal/rehearsal.ts'
import * as canned from '../tab/canned.ts'
import * as polls from '../tab/canned-polls.ts'
import * as long from './long-polls.ts'

/** A question of each kind, and some that ask as much of their picture as is allowed. */
export const asked: Record<string, PollView> = {
  recognition: canned.recognition,
  choice: canned.choice,
  'choice-long': long.choice,
  scale: polls.scale,
  'scale-long': long.scale,
  polarity: polls.polarity,
  ranking: polls.ranking,
  'ranking-long': long.ranking,
  allocation: polls.allocation,
  'allocation-six': long.allocation,
  words: polls.words,
  openText: polls.openText,
}

export const threshold = 5
const now: Mix = { agreeing: 5, between: 3, doubting: 2 }
const then: Mix = { agreeing: 2, between: 3, doubting: 5 }

/** The question with the answers of so many invented people, as the server counts and discloses them. */
export function answeredBy(poll: PollView, people: number): PollView {
  const { count, remarks } = answersTo(poll, people, now)
  const result = resultOf(asPoll(poll), count, threshold)
  const shown = result.shown ? remarks : []
  return { ...poll, phase: 'revealed', answered: people, result, remarks: shown } as PollView
}

/** The same asked once before, of people who thought otherwise. */
export function answeredTwice(poll: PollView, people: number): PollView {
  const { count, remarks } = answersTo(poll, people + 4, then)
  const result = resultOf(asPoll(poll), count, threshold)
  const seminar = { sv: 'Inledande seminarium', en: 'Opening seminar' }
  const earlier = [{ round: 0, seminar, answered: people + 4, result, remarks }]
  return { ...answeredBy(poll, people), earlier } as PollView
}

function answersTo(poll: PollView, people: number, mix: Mix) {
  const random = repeatable()
  const marks: Record<string, number> = {}
  const remarks: PollView['remarks'] = []
  for (const [index, leaning] of leaningsOf(people, mix).entries()) {
    const answer = hardened(inventedAnswer(asPoll(poll), leaning, random), random)
    for (const mark of marksOf(asPoll(poll), answer)) marks[mark] = (marks[mark] ?? 0) + 1
    const body = remarkOf(answer)
    if (body && remarks.length < 60) remarks.push({ id: `r${index}`, body })
  }
  const count: Count = { ballots: people, marks }
  return { count, remarks }
}

/** Some write what is hard to draw. */
function hardened(answer: Answer, random: () => number): Answer {
  if (random() > 0.25) return answer
  const place = Math.floor(random() * long.words.length)
  if ('words' in answer) return { words: [...answer.words.slice(1), long.words[place]!] }
  if ('text' in answer) return { text: long.texts[place % long.texts.length]! }
  return answer
}

function asPoll(view: PollView): Poll {
  return { ...view, kind: view.pollKind } as unknown as Poll
}

/** The same numbers each time, so that two sheets can be laid side by side. */
function repeatable(): () => number {
  let seed = 20_261_124
  return () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
    return seed / 2 ** 32
  }
}
