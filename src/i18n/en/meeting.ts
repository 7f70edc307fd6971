import type { meeting as swedish } from '../sv/meeting.ts'

export const meeting: typeof swedish = {
  heading: 'The meeting in Teams',
  at: (time: string) => `The meeting is ${time}.`,
  open: 'Open the meeting',
  calendar: 'Invite participants in the calendar',
  change: 'Change the meeting',
  starts: 'Starts',
  minutes: 'Length in minutes',
  book: 'Create a Teams meeting in my calendar',
  booking: 'Creating the meeting…',
  joinLinkHelp:
    'If you let guests in first, the invitation has the link for those who do not have Teams.',
  byHand: 'Do you have a meeting already? Paste its link.',
  link: 'Link to the meeting',
  linkWrong: 'The link should begin with https://teams.microsoft.com/',
  save: 'Save the link',
  hostsLead: 'Those who organise or present in the meeting may lead the seminar',
  hostsLeadHelp:
    'The bot asks Teams who they are when they write to it in the meeting’s chat. Whoever no longer presents may no longer lead.',
  chooseTime: 'Choose when the meeting starts.',
}
