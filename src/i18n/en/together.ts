import type { together as sv } from '../sv/together.ts'

export const together: typeof sv = {
  begin: 'Write it together with colleagues',
  beginHelp:
    'Your colleagues in the unit can then read and change the answer here. Nobody outside the unit sees the draft. The answer is given only when you give it.',
  heading: 'You are writing the answer together',
  help: 'Everybody in the unit can write here, and you see each other’s names. Nobody outside the unit sees the draft. What you write is saved by itself.',
  whoGives: 'The contact person gives the answer when you are done.',
  end: 'Stop writing together',
  endQuestion: 'Stop writing together?',
  endHelp: 'The draft disappears for your colleagues. You keep the text in your own form.',
  by: (name, time) => `Last changed by ${name} ${time}`,
  saving: 'Saving…',
  clash: (name) => `${name} changed this while you were writing.`,
  theirs: (name) => `This is what ${name} wrote:`,
  emptied: 'Nothing, the field has been emptied.',
  keepMine: 'Keep my text',
  takeTheirs: (name) => `Take what ${name} wrote`,
  lacksAnswer: 'Choose an answer, so that the text is sent along.',
  mayNotSend: 'Some fields are not saved yet, or lack an answer. Go through them first.',
  leftHeading: 'This was not included',
  leftHelp:
    'The answer has been given, or you no longer write together. Your text is kept here so that you can copy it.',
  oldHeading: 'What you had written together',
  oldHelp:
    'A new version came before the answer was given. The text is kept so that you can copy it into the answer to the new one.',
  drop: 'Remove the text',
}
