import type { UnitTie } from '../../unit/unit.ts'
import type { manageUnits as sv } from '../sv/manage-units.ts'

/** Where the lead says which units take part. Loaded with its view. */
export const manageUnits: typeof sv = {
  heading: 'Units in the programme',
  link: 'Units in the programme',
  linkHelp:
    'Add a municipality or region, change a name, remove one that has not been used, or choose how many answers it takes to show a result.',
  help: 'The municipalities and regions that take part. A new name shows everywhere at once, also on cards that are in Teams already.',
  none: 'No units yet.',

  add: 'Add a unit',
  name: 'Name of the unit',
  kind: 'What is the unit?',
  kinds: { municipality: 'Municipality', region: 'Region' },
  contact: 'First contact person',
  contactHelp: 'Can also be added later, under People and roles.',
  contactName: 'Name of the contact person',
  email: 'Address that the contact person signs in with',
  tenantId: 'Directory id in Entra',
  tenantIdHelp:
    'Which organisation the contact person signs in from. The IT department of the unit knows.',
  save: 'Save',
  saveNew: 'Add the unit',
  missing: {
    name: 'Write a name.',
    email: 'Write an address, such as name@municipality.se.',
    tenantId: 'An id looks like this: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f.',
  },

  edit: 'Edit',
  editOf: (name) => `Edit ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  removeQuestion: (name) => `Remove ${name}?`,
  removeHelp: 'The unit has not been used, so nothing else goes with it.',
  isAdded: (name) => `${name} has been added.`,
  isSaved: (name) => `${name} has been saved.`,
  isRemoved: (name) => `${name} has been removed.`,

  threshold: {
    heading: 'When results show',
    label: 'Fewest answers',
    help: 'Fewer answers are never shown, neither for everybody together nor for a group. Choose between 3 and 50. You can raise the limit at any time, but only lower it before anybody has answered.',
    outside: 'Choose a whole number between 3 and 50.',
    save: 'Save the limit',
    question: (threshold) => `Show results only from ${threshold} answers?`,
    questionHelp: 'Once somebody has answered, the limit cannot be lowered again.',
    isSaved: (threshold) => `Results show from ${threshold} answers.`,
  },

  contacts: (names) =>
    `${names.length === 1 ? 'Contact person' : 'Contact persons'}: ${list.format(names)}`,
  noContact: 'No contact person yet.',
  tied: (ties) => `Cannot be removed: ${list.format(ties.map((tie) => tieTexts[tie]))}.`,
}

const tieTexts: Record<UnitTie, string> = {
  people: 'people belong to the unit',
  conversation: 'a conversation in Teams is bound to it',
  seminars: 'it has seminars',
  feedback: 'it has feedback',
  history: 'the programme has kept what happened there',
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })
