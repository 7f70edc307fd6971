import type { seminar as sv } from '../sv/seminar.ts'

export const seminar: typeof sv = {
  status: { planned: 'Not started', running: 'Under way', ended: 'Ended' },
  step: (number, count) => `step ${number} of ${count}`,
  newStep: (title) => `New step: ${title}`,
  asFacilitator: 'Lead the seminar',
  readFeedback: 'Read the feedback',
  asParticipant: 'See it as a participant',

  notStarted: {
    heading: 'The seminar has not started',
    help: 'Stay here. The first step appears by itself when the seminar starts.',
  },
  ended: {
    heading: 'Thank you for taking part',
    help: 'The seminar is over and its answers are sealed. The conclusions come in the written feedback and in the programme’s report.',
  },
  listening: { heading: 'We are listening', help: 'The next question is shown here.' },

  ownPace: 'Answer at your own pace',
  nextUp: (title) => `Next: ${title}`,
  presentByUnit: 'Present by unit',
  others: 'Others',
  othersAre: 'Units with few people here, guests and those who work for the programme.',
  gather: 'Stop answering at own pace',

  agenda: 'Agenda',
  now: 'Now',
  isDone: 'done',
  notes: 'Notes',
  preview: 'What participants see',
  present: (count) => `${count} present`,
  presentTogether: (people, screens) =>
    `${people} present at ${screens === 1 ? '1 screen' : `${screens} screens`}`,
  toGoThrough: (count) => `To review (${count})`,
  gone: (count) => `Reviewed (${count})`,
  noRemarks:
    'Free text answers are shown here. Others see them only once you have let them through.',
  show: 'Show',
  hide: 'Hide',
  edit: 'Strike out names',
  editHelp: 'Change the text that is shown. Strike out people’s names.',
  saveAndShow: 'Save and show',
  isShown: 'Shown to all',
  isHidden: 'Hidden',

  controls: 'Lead the seminar',
  toStep: 'To the picture',
  more: 'More to do',
  start: 'Start the seminar',
  end: 'End the seminar',
  endQuestion: 'End the seminar?',
  endHelp:
    'All questions are sealed: nobody can answer or change an answer any more, and answers cannot be traced to anyone. This cannot be undone.',
  next: 'Next step',
  previous: 'Previous step',
  openPoll: 'Open the question',
  reopenPoll: 'Open again',
  askAgain: 'Ask again',
  askAgainQuestion: 'Ask the question again?',
  askAgainHelp:
    'Everybody answers anew, and the results are shown side by side. The answers so far are sealed: they cannot be changed any more. This cannot be undone.',
  leaveOut: 'Leave the question out',
  letIn: 'Count the question again',
  closePoll: 'Close the question',
  reveal: 'Show the result',
  hideResult: 'Hide the result',
  hiddenToAll: 'hidden from participants',
  shownToAll: 'shown to participants',
  phase: { draft: 'not opened', open: 'open', closed: 'closed', revealed: 'result shown' },
  hasEnded: 'The seminar has ended. All questions are sealed.',

  shareToStage: 'Show in the meeting',
  openStage: 'Open the big screen',
  notShared:
    'It could not be shown in the meeting. Only those who organise or present in it may share.',

  guests: {
    heading: 'Guests',
    code: 'Code',
    joinAt: (address) => `Join at ${address}`,
    qr: (address) => `QR code to ${address}`,
  },

  keys: 'Keys',
  space: 'Space',
  keyNext: 'does what the coloured button says',
  keyShow: 'shows the result, or hides it',
  keyClose: 'closes the question',
  keysOff: 'The keys do nothing while you write in a field.',
  keysOn: 'Use the keys',
  back: 'Back',
}
