import type { LiveState, PollView } from '../../src/reads/live.ts'
import * as canned from './canned.ts'
import * as polls from './canned-polls.ts'

export const revealed = {
  ...canned.recognition,
  phase: 'revealed' as const,
  answered: 49,
  result: canned.recognitionResult,
  remarks: canned.remarks,
}
export const chosen = {
  ...canned.choice,
  phase: 'revealed' as const,
  answered: 30,
  result: canned.choiceResult,
}

/** Open, with the result beside the ballot as it grows: both in one scene. */
export function answeredLive(poll: PollView, result: PollView['result'], remarks = poll.remarks) {
  return canned.pollState({ ...poll, results: 'live', answered: 40, result, remarks })
}

/** A question about words, as whoever leads it has it. */
export const ledWords = canned.ledBy(
  answeredLive({ ...polls.words, moderation: 'before' } as PollView, polls.wordsResult),
)
ledWords.facilitator!.words = polls.caredWords

/** The same while its picture stands still. */
export const frozenWords: LiveState = {
  ...ledWords,
  facilitator: { ...ledWords.facilitator!, lateAnswers: 3 },
}

/** Texts of people's own, some of them under headings. */
export const ledTexts = canned.ledBy(
  canned.pollState({ ...canned.recognition, result: canned.recognitionResult }),
)
ledTexts.facilitator!.headings = [
  { id: 'h1', title: 'Ekonomi' },
  { id: 'h2', title: 'Uppföljning' },
]
ledTexts.facilitator!.remarks.find(({ id }) => id === 'm3')!.headingId = 'h2'
