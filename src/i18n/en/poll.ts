import type { poll as sv } from '../sv/poll.ts'

export const poll: typeof sv = {
  recognition: {
    yes: 'Yes, that is us',
    partly: 'Partly',
    no: 'No, not at all',
    unsure: 'Don’t know',
  },
  surprise: 'Anything that surprises you?',
  nameNobody: 'Please do not name anyone.',
  showsUnread: 'What you write is shown without anybody reading it first.',
  send: 'Send',
  answered: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  tooFew: (threshold) => `Fewer than ${threshold} answers – not shown`,
  tooFewWhy: 'That way nobody can work out what somebody else answered.',
  nobody: 'Nobody has answered.',
  anonymous: 'Anonymous: nobody can see what you answer.',
  sendAgain: 'Send the change',
  oneChoice: 'Choose one answer.',
  choices: (most) => `Choose at most ${most}.`,
  state: {
    changed: 'Changed, not sent',
    sending: 'Sending…',
    saved: 'Saved',
    failed: 'Not saved, try again.',
  },
  thanks: (answered, present) =>
    present >= answered
      ? `Thank you. ${answered} of ${present} ${have(answered)} answered.`
      : `Thank you. ${answered} ${have(answered)} answered.`,
  mayChange: 'You can change your answer while the question is open.',
  closedWithoutAnswer: 'The question is closed.',
  closedWithAnswer: 'The question is closed. Your answer counts.',
  closedWhileWriting: 'The question closed before you could send. What you wrote is still here:',
  notSent: 'You did not get to send this:',
  resultLater: 'The result is shown here when the facilitator reveals it.',
  round: (round) => `Round ${round}`,
  thisTime: 'Now',
  leftOut: 'The question is left out of the results.',
  surprises: 'What was surprising',
  others: 'Other',
  answeredOf: (answered, present) =>
    present >= answered
      ? `${answered} of ${present} ${have(answered)} answered`
      : `${answered} ${have(answered)} answered`,
  showTable: 'Show as a table',
  showBars: 'Show as bars',
  table: { option: 'Answer', count: 'Number', share: 'Share' },
  resultOf: (question) => `Result: ${question}`,
  resultNow: (bars, answers) => `${answers}. ${bars.join(', ')}.`,
  promise: [
    'Your answer is saved without your name. In its place is a code that neither the programme lead nor whoever holds the database can turn back into you.',
    'When the question is over, the key to the code is destroyed. From then on nobody can change or trace an answer.',
    'A result is shown only when enough people have answered.',
  ],
  promiseOfWords:
    'What you write in your own words is read by the facilitator before others see it. People’s names are struck out.',
}

function have(count: number): string {
  return count === 1 ? 'has' : 'have'
}
