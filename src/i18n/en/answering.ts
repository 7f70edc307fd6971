import type { answering as sv } from '../sv/answering.ts'

export const answering: typeof sv = {
  write: 'Write an answer',
  edit: 'Edit the answer',
  takeBack: 'Remove the answer',
  heading: 'Answer in writing',
  label: 'Your answer',
  help: 'Everybody sees the answer under the question. Pin the question to show the answer on the big picture, too. Don’t name any persons.',
  helpOver: 'Everybody can read the answer when they look back on the seminar. Name no persons.',
  movedOn:
    'The seminar has moved on. Take the time to finish: the answer shows under the question when you go back to it, and when the seminar is over.',
  show: 'Show the answer',
  save: 'Save the change',
  outrun: 'Somebody else has answered while you were writing:',
  outrunEmptied: 'Somebody else has removed the answer while you were writing.',
  keepMine: 'Keep my text',
  takeTheirs: 'Take the other answer',
  startAfresh: 'Throw my text away',
  gone: 'Whoever asked has taken the question back. Your text is still here, so that you can copy it.',
  afterwards: {
    heading: 'Questions that were asked',
    help: 'Here you can answer what there was no time for. Everybody reads the answers when they look back on the seminar.',
  },
  happened: {
    written: 'The answer shows under the question.',
    changed: 'The answer has been changed.',
    removed: 'The answer has been removed.',
  },
}
