import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { AppError } from '../errors.ts'
import { type CaredWord, caredWords } from '../word/cloud.ts'
import { countThatShows } from '../word/freeze.ts'
import { withoutUnread, withUnreadMarked } from '../word/unread.ts'
import { allocation } from './allocation.ts'
import { choice } from './choice.ts'
import type { KindRules } from './kind-rules.ts'
import { openText } from './open-text.ts'
import { polarity } from './polarity.ts'
import type { Answer, Picture, Poll, PollKind, PollSettings, Result, SettingsOf } from './poll.ts'
import { ranking } from './ranking.ts'
import { recognition } from './recognition.ts'
import { scale } from './scale.ts'
import { words } from './words.ts'

const rules: { [Kind in PollKind]: KindRules<SettingsOf<Kind>, never, Answer, Picture> } = {
  recognition,
  choice,
  scale,
  polarity,
  ranking,
  allocation,
  words,
  openText,
}

/** What is counted of an answer: a few words of the poll's own, or the words that were written. */
export function marksOf(poll: PollSettings, answer: Answer): string[] {
  if ('unsure' in answer && mayBeUnsure(poll)) return [unsureMark]
  const { answeredBy, marksOf } = rulesOf(poll)
  if (!(answeredBy in answer)) throw new AppError('invalid_input') // the answer to another kind
  return marksOf(poll, answer)
}

export function remarkOf(answer: Answer): string | undefined {
  const written = 'remark' in answer ? answer.remark : 'text' in answer ? answer.text : undefined
  return written?.trim() || undefined
}

/** To show people what they have answered. */
export function answerFrom(
  poll: PollSettings,
  marks: string[],
  remark: string | undefined,
): Answer {
  if (mayBeUnsure(poll) && marks[0] === unsureMark) return { unsure: true }
  return rulesOf(poll).answerFrom(poll, marks, remark)
}

export function resultOf(poll: PollSettings, count: Count, threshold: number): Result {
  const disclosed = disclose(count, threshold)
  if (!disclosed.shown) return disclosed
  const picture = rulesOf(poll).pictureOf(poll, disclosed.count, threshold)
  return picture ? { shown: true, ...picture } : { shown: false, threshold }
}

/** The same as those who lead see it now: a word cloud may stand still, and hold unread words. */
export function resultNow(poll: Poll, count: Count, threshold: number): Result {
  const result = resultOf(poll, countThatShows(poll, count), threshold)
  if (poll.kind !== 'words' || !result.shown || result.kind !== 'words') return result
  return { ...result, ...withUnreadMarked(result, poll), ...(poll.frozen && { isFrozen: true }) }
}

/** What others may see of it: nobody's own words unread, whatever becomes of the poll. */
export function publicResultOf(poll: Poll, count: Count, threshold: number): Result {
  const result = resultNow(poll, count, threshold)
  if (!result.shown || result.kind !== 'words') return result
  return { ...result, ...withoutUnread(result) }
}

/** What a facilitator may decide about, once there are answers enough for anybody to see any of it. */
export function wordsInCare(poll: Poll, count: Count, threshold: number): CaredWord[] | undefined {
  if (poll.kind !== 'words') return undefined
  const disclosed = disclose(countThatShows(poll, count), threshold)
  return disclosed.shown ? caredWords(disclosed.count.marks, poll.wordDecisions) : undefined
}

/** Can the result be told apart by group? */
export function mayBeGrouped({ kind }: Pick<PollSettings, 'kind'>): boolean {
  return rules[kind].sizesOf !== undefined
}

/** How many stand behind each part of a picture, all who answered first. */
export function sizesOf(poll: PollSettings, count: Count): number[] {
  return [count.ballots, ...(rulesOf(poll).sizesOf?.(poll, count) ?? [])]
}

/** No option can have this name. */
const unsureMark = '?'

/** Is "Vet ej" an answer to the question as a whole? */
function mayBeUnsure(poll: PollSettings): boolean {
  if (poll.kind === 'choice' || poll.kind === 'ranking' || poll.kind === 'allocation') {
    return poll.mayBeUnsure ?? false
  }
  return false
}

/** The table has rules for this very kind; the compiler cannot follow the pair. */
function rulesOf(poll: PollSettings): KindRules<PollSettings, Answer, Answer, Picture> {
  return rules[poll.kind] as KindRules<PollSettings, Answer, Answer, Picture>
}
