import type { ownPace as sv } from '../sv/own-pace.ts'

export const ownPace: typeof sv = {
  help: 'Answer when it suits you, one question at a time. You can change your answers until you meet again.',
  progress: (answered, of) => `${answered} of ${of} answered`,
  begin: 'Begin',
  goOn: 'Go on',
  allDone:
    'Thank you, you have answered everything. You can change your answers until you meet again.',
  waits: 'Waiting for an answer',
  begun: 'Begun, not sent',
  answered: 'Answered',
  question: (number, of) => `Question ${number} of ${of}`,
  next: 'Next question',
  toList: 'To the list',

  heading: 'Own pace',
  about:
    'Let participants answer when it suits them, before or after you meet. They see the questions as a list in place of the step.',
  choose: 'Choose questions…',
  dialog: 'Questions to answer at one’s own pace',
  dialogHelp:
    'The results are not shown until you show them in the seminar. When you go to a step the questions close, and the answers are kept.',
  none: 'There is no question in the agenda that can be opened.',
  open: (count) => (count === 1 ? 'Open 1 question' : `Open ${count} questions`),
  isOn: 'Participants answer at their own pace. They see a list and not the step.',
  answers: (title, answers) => `${title} (${answers})`,
  endsWhenStarted: 'When you start the seminar everybody is gathered, and the questions close.',
  stage: 'The questions wait in TillKom. Answer when it suits you.',
}
