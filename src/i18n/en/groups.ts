import type { groups as sv } from '../sv/groups.ts'

export const groups: typeof sv = {
  heading: 'Results by group',
  by: {
    unit: 'Unit',
    unitKind: 'Municipality or region',
    level: 'Level of the governance chain',
  },
  byHeading: {
    unit: 'By unit',
    unitKind: 'By municipality and region',
    level: 'By level of the governance chain',
  },
  levels: {
    elected: 'Elected representatives',
    manager: 'Managers',
    employee: 'Employees',
    user: 'Users and citizens',
    union: 'Union representatives',
    other: 'Others',
  },
  noLevel: 'Have not said their level',
  unitKinds: { municipality: 'Municipalities', region: 'Regions' },
  noUnit: 'No unit',
  unnamed: (letter) => `Unit ${letter}`,
  none: 'No group is large enough to be shown by itself.',
  partial:
    'Not every group is shown. One is too small, or one that is too small could be worked out.',
  reason: {
    oneUnnamed:
      'Only one unit wants to take part without its name. It is not shown, since everybody would know which it is.',
    oneLeftOut:
      'One unit does not take part, and its answers could be worked out. So the others are not shown either.',
  },
  sealFirst:
    'The result can be divided once the question is closed for good. While answers can change, a group that grows by one would show what that person answered.',
  ownWords: 'What people write in their own words is never divided by group.',
  seal: 'Close for good',
  sealQuestion: 'Close the question for good?',
  sealHelp:
    'After that nobody can answer or change their answer, and it cannot be undone. You can ask the question again in a new round.',
  divideBy: 'Divide by',
  showToAll: 'Show to everybody',
  stopShowing: 'Stop showing to everybody',
  isShown: 'Shown to everybody.',
  isShownWhenRevealed: 'Shown to everybody when the result is.',
  speakFrom: {
    label: 'I answer as',
    help: 'Voluntary. It shows only for groups that are large enough.',
    none: 'Rather not say',
    levels: {
      elected: 'Elected representative',
      manager: 'Manager',
      employee: 'Employee',
      user: 'User or citizen',
      union: 'Union representative',
      other: 'Something else',
    },
    saved: 'Saved. It applies to the answers you send from now on.',
  },
}
