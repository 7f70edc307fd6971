import type { guests as sv } from '../sv/guests.ts'

export const guests: typeof sv = {
  help: 'Those who do not have Teams can take part in their browser, with a code.',
  askName: 'Ask for names',
  askNameLater: 'Applies when you make a new code.',
  admit: 'Let guests in',
  copyLink: 'Copy the link',
  newCode: 'New code',
  newCodeHelp: 'The old code is no longer valid. Those who are in stay.',
  shut: 'Close for guests',
  shutQuestion: 'Close for guests?',
  shutHelp:
    'The code is no longer valid, and the guests who are in no longer take part. Their answers are kept.',

  list: 'Guests who have come in',
  none: 'No guest has come in yet.',
  unnamed: (count) => (count === 1 ? '1 guest without a name' : `${count} guests without a name`),
  showOut: 'Show out',
  showOutOf: (name) => `Show ${name} out`,
  showOutQuestion: (name) => `Show ${name} out?`,
  showOutHelp:
    'The guest is shut out at once and does not get in again from the same browser. What the guest has answered is kept: nobody can see which answers those are. Change the code as well if it has reached the wrong person.',
  isOut: (name) => `${name} is no longer in the seminar.`,
}
