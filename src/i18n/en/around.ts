import type { around as sv } from '../sv/around.ts'

export const around: typeof sv = {
  when: (start, end) => `We meet ${start}–${end}.`,
  openMeeting: 'Open the meeting in Teams',
  coming: 'Coming up',
  minutes: (count) => `${count} min`,
  kind: { slide: '', discussion: 'Discussion', break: 'Break', questions: 'Your questions' },
  questions: (count) =>
    count === 1 ? 'And one question for you.' : `And ${count} questions for you.`,
  results: 'What everybody answered',
  answered: 'Questions that were answered',
  noResults: 'No results have been shown yet. They come here when the facilitator shows them.',
}
