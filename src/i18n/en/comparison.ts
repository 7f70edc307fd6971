import type { comparison as sv } from '../sv/comparison.ts'

export const comparison: typeof sv = {
  heading: 'Compare the units',
  about:
    'Units appear as they have agreed to: by name, without a name or not at all. No figure is shown for fewer answers than the threshold.',
  toComparison: 'Compare the units',
  recognition: 'Do the units recognise themselves?',
  recognitionAbout:
    'All answers to the findings of the feedback that was delivered last, for findings that enough people have answered.',
  nothing: 'No unit can be shown yet.',
  unit: 'Unit',
  answers: 'Answers',
  reason: {
    oneUnnamed:
      'Only one unit wants to take part without its name. It is not shown, since everybody would know which it is.',
    oneLeftOut: 'One unit does not take part, and its answers could be worked out.',
  },
  leftOut: (count) =>
    count === 1
      ? '1 unit has chosen not to take part.'
      : `${count} units have chosen not to take part.`,
  unnamed: (letter) => `Unit ${letter}`,
  consent: {
    heading: 'The unit in the comparison',
    about:
      'When the researchers compare the units you decide how you appear. The contact person answers, and can change it at any time. It applies at once.',
    choices: {
      named: 'By the unit’s name',
      unnamed: 'Without a name, as “Unit A”',
      none: 'Not at all',
    },
    silence: 'You have not answered. Until you do, you take part without your name.',
    now: (choice) => `Current choice: ${choice}.`,
    saved: 'Saved. It applies from now on.',
    history: 'What has been said',
    entry: (choice, by, at) => `${at}: ${choice} (${by})`,
    somebody: 'somebody who is no longer there',
  },
}
