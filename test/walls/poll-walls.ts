import type { pollInput } from '../../src/protocol/poll-input.ts'
import { attending, running, type Walls } from './wall.ts'

export const pollWalls: Walls<keyof typeof pollInput> = {
  'poll.open': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.vote': {
    ...attending,
    input: ({ pollId }) => ({ pollId, answer: { recognition: 'yes' } }),
  },
  'poll.close': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.reveal': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.hide': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.place': {
    ...running,
    input: ({ pollId, conversationId }) => ({ pollId, conversationId }),
  },
  // Of a round that is not the present one: it only opens, and leaves the remarks where they are.
  'poll.askAgain': { ...running, input: ({ pollId }) => ({ pollId, round: 99 }) },
  'poll.seal': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.showBy': { ...running, input: ({ pollId }) => ({ pollId, grouping: 'level' }) },
  'poll.leaveOut': { ...running, input: ({ pollId }) => ({ pollId, isLeftOut: true }) },
  'remark.group': { ...running, input: ({ remarkId }) => ({ remarkId, headingId: null }) },
  // What is there already: adding it again is nothing new.
  'heading.add': {
    ...running,
    input: ({ headingId, pollId }) => ({ headingId, pollId, title: 'Ekonomi' }),
  },
  'heading.rename': { ...running, input: ({ headingId }) => ({ headingId, title: 'Ekonomi' }) },
  'heading.remove': { ...running, input: ({ headingId }) => ({ headingId }) },
  'heading.restore': { ...running, input: ({ headingId }) => ({ headingId }) },
  // No cloud of words: whoever may freeze one is told so.
  'cloud.freeze': { ...running, input: ({ pollId }) => ({ pollId }) },
  'cloud.thaw': { ...running, input: ({ pollId }) => ({ pollId }) },
  // No words have been said to this poll: whoever may decide about them is told so.
  'word.merge': {
    ...running,
    input: ({ pollId }) => ({ pollId, words: ['tilliten'], into: 'tillit' }),
  },
  'word.split': { ...running, input: ({ pollId }) => ({ pollId, word: 'tilliten' }) },
  'word.moderate': {
    ...running,
    input: ({ pollId }) => ({ pollId, words: ['tilliten'], status: 'hidden' }),
  },
  'remark.moderate': { ...running, input: ({ remarkId }) => ({ remarkId, status: 'shown' }) },
}
