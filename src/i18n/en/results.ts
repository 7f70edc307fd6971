import type { results as sv } from '../sv/results.ts'

export const results: typeof sv = {
  heading: 'Results of the seminars',
  link: 'Results of the seminars',
  linkHelp: 'What the questions came to, by group and over time, and as a file for Excel.',
  about:
    'Here are all questions that have been asked. Figures are shown once a question is closed for good, at the latest when the seminar ends. No figure is shown for fewer answers than the limit.',
  none: 'No question has been asked yet. Once a seminar has asked its questions they are here.',
  noneChosen: 'No question matches what you have chosen.',
  shown: (count) => (count === 1 ? '1 question' : `${count} questions`),
  seminar: 'Seminar',
  allSeminars: 'All seminars',
  unitSessions: 'The units’ own meetings',
  from: 'Questions',
  allQuestions: 'All questions',
  fromBank: 'All from the question bank',
  asked: (seminars) => (seminars === 1 ? 'asked at one seminar' : `asked at ${seminars} seminars`),
  inUnitSessions: 'asked in the units’ own meetings',
  notClosed: 'not closed for good yet',
  toAll: 'All questions',
  source: (title, source) => `From the question bank: ${title}. ${source}`,
  waiting: (seminar) =>
    `${seminar}: the question is not closed for good yet. The figures come here once it is, at the latest when the seminar ends.`,
  beside: 'Each time it was asked',
  round: (seminar, round) => `${seminar}, round ${round}`,
  byGroup: 'Results by group',
  letters:
    'A unit without its name may have another letter at another time, so that nobody can follow it.',
  noGroups: 'What people write in their own words is never divided by group.',
  cases: 'The units side by side',
  casesAbout:
    'What the units answered to the question in their own meetings. Each appears as it has agreed to.',
  noCases: 'No unit can be shown yet.',
  noCasesOfOwnWords:
    'What people write in their own words is not laid side by side: it would show which unit it is.',
  saveAll: 'Save the questions for Excel (csv)',
  saveCsv: 'Save for Excel (csv)',
  saved: 'The file is among your downloads.',
  file: {
    question: 'Question',
    seminar: 'Seminar',
    round: 'Round',
    grouping: 'Divided by',
    group: 'Group',
    answered: 'Number of answers',
    everybody: 'Everybody',
    remarks: 'Own words',
    units: 'Unit',
  },
}
