import type { contacts as sv } from '../sv/contacts.ts'

export const contacts: typeof sv = {
  contact: (names) => `Contact person: ${names}`,
  contacts: (names) => `Contact persons: ${names}`,
  deputy: (name) => `Deputy: ${name}`,
  deputyIsYou:
    'You stand in for the contact person. You may comment, acknowledge and answer for the unit.',
  nobody: (unit) =>
    `${unit} has no contact person. Nobody can read in advance, acknowledge or give the unit’s answer. Add a contact person, or name a deputy meanwhile.`,
  onlyDeputy: (unit) =>
    `${unit} has no contact person. The deputy acknowledges and answers meanwhile.`,
  notices: {
    heading: 'Who gets notices in Teams?',
    both: 'Both the contact person and the deputy',
    contact: 'Only the contact person',
    deputy: 'Only the deputy',
  },
  manage: 'Deputy for the contact person',
  help: 'The deputy may do what the contact person may: comment on preliminary findings, acknowledge, and give the unit’s answer. It is noted in the log, and you can end it at any time.',
  who: 'Who?',
  choose: 'Choose a person',
  noPeople: 'There is nobody else from the unit in the programme yet.',
  name: 'Name the deputy',
  change: 'Save the change',
  withdraw: 'Withdraw the deputy',
  withdrawOwn: 'Step down as deputy',
  withdrawQuestion: (name) => `Should ${name} no longer be the deputy?`,
  withdrawHelp: 'It applies at once. What has been acknowledged, commented or answered stays.',
  saved: 'Saved.',
}
