import type { Poll } from '../../src/poll/poll.ts'
import { wordsFor } from './said.ts'

export type PollChoice =
  { kind: 'one'; poll: Poll } | { kind: 'several'; polls: Poll[] } | { kind: 'none' }

/** The poll somebody means by a number, or by some words of its question or its kind. */
export function choosePoll(polls: Poll[], words: string): PollChoice {
  if (/^\d+$/.test(words)) return among(polls.filter((_, index) => index + 1 === Number(words)))
  const wanted = tellingWords(words)
  const fitting = polls.filter((poll) => wanted.every((word) => describes(poll, word)))
  const unopened = fitting.filter(({ phase }) => phase === 'draft')
  return among(unopened.length === 1 ? unopened : fitting)
}

/** Without words that point at no poll in particular, as in "stäng frågan". */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !fillers.has(word))
}

function among(polls: Poll[]): PollChoice {
  if (polls.length > 1) return { kind: 'several', polls }
  return polls[0] ? { kind: 'one', poll: polls[0] } : { kind: 'none' }
}

/** Beginnings are enough, in either direction: "utmaning" finds "utmaningar", and the reverse. */
function describes(poll: Poll, word: string): boolean {
  const said = wordsOf(`${poll.question.sv} ${poll.question.en ?? ''} ${alsoCalled(poll)}`)
  return said.some((each) => each.startsWith(word) || (each.length > 3 && word.startsWith(each)))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What people call each kind of question, in every language. */
function alsoCalled({ kind }: Poll): string {
  return wordsFor(({ pollKinds }) => pollKinds[kind]).join(' ')
}

const fillers = new Set(wordsFor((words) => words.fillers))
