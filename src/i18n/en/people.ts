import type { people as sv } from '../sv/people.ts'

export const people: typeof sv = {
  heading: 'People and roles',
  link: 'People and roles',
  linkHelp: 'Add those who are to take part, and say what they may do.',
  help: 'Whoever is here can sign in to the tab and write to the bot. A change applies at once.',
  search: 'Search for a name or a unit',
  found: (count) => (count === 1 ? '1 person' : `${count} people`),
  nobody: 'Nobody has that name.',
  staff: 'Work for the programme',
  nobodyIn: 'Nobody yet.',

  roles: {
    lead: 'Programme lead',
    facilitator: 'Facilitator',
    researcher: 'Researcher',
    contact: 'Contact person',
    member: 'Participant',
  },
  known: 'Known in Entra',
  invited: (email) => `Invited with ${email}, has not signed in yet`,
  withoutAccount: 'Can’t sign in',

  add: 'Add a person',
  addTo: (place) => `Add a person: ${place}`,
  edit: 'Edit',
  editOf: (name) => `Edit ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  removeQuestion: (name) => `Remove ${name}?`,
  removeHelp:
    'The person is shut out at once. What the person has answered anonymously is kept, and what is written under a name keeps the name.',
  isSaved: (name) => `${name} is saved.`,
  isRemoved: (name) => `${name} is no longer in the programme.`,

  name: 'Name',
  email: 'E-mail address that the person signs in with',
  emailHelp:
    'Enough for somebody who has not signed in before. The first time we learn the id, and go by that from then on.',
  objectId: 'Object id in Entra',
  objectIdHelp:
    'Needed only if the sign-in name differs from the e-mail address. It is on the person’s page in Entra.',
  tenantId: 'Directory id in Entra',
  tenantIdHelp:
    'Which organisation the person signs in from. Leave it empty if somebody else in the unit is here already.',
  work: 'Task in the programme',
  unit: 'Unit',
  noUnit: 'No unit',
  inUnit: (unit) => `Task in ${unit}`,
  anotherUnit: 'Add a unit',
  save: 'Save',

  missing: {
    name: 'Write a name.',
    account: 'Write an e-mail address or an object id.',
    email: 'This is not an e-mail address.',
    id: 'An id looks like this: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f.',
    holdings: 'Choose at least one task.',
  },

  paste: 'Paste several',
  pasteLabel: 'One person on each line',
  pasteHelp:
    'Name, e-mail address or object id, unit and task, with a tab, semicolon or comma between them. You can copy them from a spreadsheet. Those who work for the programme have no unit. A directory id may come last.',
  pasteExample: 'Berit Ask; berit.ask@alvbro.example; Älvbro kommun; contact person',
  toAdd: (count) => (count === 1 ? '1 person to add' : `${count} people to add`),
  toMend: (count) => (count === 1 ? '1 line to correct' : `${count} lines to correct`),
  line: (number, fault) => `Line ${number}: ${fault}`,
  addAll: (count) => (count === 1 ? 'Add 1 person' : `Add ${count} people`),
  areAdded: (count) =>
    count === 1 ? '1 person has been added.' : `${count} people have been added.`,
  faults: {
    tooShort: 'A name, an address or a task is missing here.',
    account: 'The second part is neither an e-mail address nor an id.',
    role: (word) => `There is no task called “${word}”.`,
    unit: (word) => `There is no unit called “${word}” in the programme.`,
    unitMissing: 'A contact person or participant belongs to a unit.',
    tenant: 'The last part is not a directory id.',
    twice: 'The same address or id is on another line too.',
    known: (name) => `${name} has that address or id already.`,
  },
}
