import { z } from 'zod'
import { groupings } from '../group/group.ts'
import { longestHeading, longestWord, mostWords } from '../poll/limits.ts'
import { optionId } from '../poll/settings.ts'
import { text } from '../text-input.ts'
import { conversationId, id, recognition, remark } from './shapes.ts'

const rating = z.union([z.int().min(1).max(7), z.literal('unsure')])

/** Names a word, whatever way it was spelt. Some signs are written out when it is made, so it is longer. */
const wordName = text.min(1).max(longestWord * 20)
const wordNames = z.array(wordName).min(1).max(500)

const headingTitle = text.trim().min(1).max(longestHeading)

/** Polls, and what is done with what people have written in them. */
export const pollInput = {
  /** Opens the poll, goes to its step and puts its card in the seminar's conversation. */
  'poll.open': z.object({ pollId: id }),
  /** The last answer counts. */
  'poll.vote': z.object({
    pollId: id,
    answer: z.union([
      z.strictObject({ recognition, remark: remark.optional() }),
      z.strictObject({ optionIds: z.array(optionId).min(1).max(20) }),
      z.strictObject({ ratings: z.record(optionId, rating) }),
      z.strictObject({ ranking: z.array(optionId).min(1).max(12) }),
      z.strictObject({ shares: z.record(optionId, z.int().min(0).max(100)) }),
      z.strictObject({ words: z.array(text.trim().max(longestWord)).min(1).max(mostWords) }),
      z.strictObject({ text: remark.min(1) }),
      z.strictObject({ unsure: z.literal(true) }),
    ]),
  }),
  'poll.close': z.object({ pollId: id }),
  /** Shows the result to everybody; closes the poll if it is open. */
  'poll.reveal': z.object({ pollId: id }),
  /** Lets the poll's card be answered in one more conversation, where a facilitator has put it. */
  'poll.place': z.object({ pollId: id, conversationId }),
  /** Takes the result off the participants' screens again. */
  'poll.hide': z.object({ pollId: id }),
  /** Opens a new round from an empty box after `round`, which is sealed and stands beside it. */
  'poll.askAgain': z.object({ pollId: id, round: z.int().positive() }),
  /** Closes the question for good, so that its result can be shown by group. */
  'poll.seal': z.object({ pollId: id }),
  /** Shows everybody the result of a sealed question by group as well, or no longer. */
  'poll.showBy': z.object({ pollId: id, grouping: z.enum(groupings).nullable() }),
  /** Takes a question that went wrong out of all results, or in again. */
  'poll.leaveOut': z.object({ pollId: id, isLeftOut: z.boolean() }),

  /** Lets a free text through, or not. `shownAs` is the text after names have been struck out. */
  'remark.moderate': z.object({
    remarkId: id,
    status: z.enum(['waiting', 'shown', 'hidden']),
    shownAs: remark.min(1).optional(),
  }),

  /** Puts a free text under one of the poll's headings, or under none. */
  'remark.group': z.object({ remarkId: id, headingId: id.nullable() }),
  /** A heading to put free texts under, and the first of them. The id is the asker's own. */
  'heading.add': z.object({
    headingId: id,
    pollId: id,
    title: headingTitle,
    remarkId: id.optional(),
  }),
  'heading.rename': z.object({ headingId: id, title: headingTitle }),
  /** Its texts stand without a heading. */
  'heading.remove': z.object({ headingId: id }),
  /** Puts a removed heading back, with the texts that have not been moved since. */
  'heading.restore': z.object({ headingId: id }),

  /** Lets the word cloud stand still; later answers are saved, and show when it is thawed. */
  'cloud.freeze': z.object({ pollId: id }),
  'cloud.thaw': z.object({ pollId: id }),
  /** Lets words count as another in the poll's picture. The answers stay as they were written. */
  'word.merge': z.object({ pollId: id, words: wordNames, into: wordName }),
  /** Takes a word out of the one it was merged into. */
  'word.split': z.object({ pollId: id, word: wordName }),
  /** Hides words, or lets them through while the poll is open; `waiting` undoes either. */
  'word.moderate': z.object({
    pollId: id,
    words: wordNames,
    status: z.enum(['waiting', 'shown', 'hidden']),
  }),
}
