import type { join as sv } from '../sv/join.ts'

export const join: typeof sv = {
  heading: 'Join the seminar',
  code: 'Code',
  codeHelp: 'Six letters. The code is on the big screen or in the invitation.',
  codeIncomplete: 'The code is six letters, A to Z. Check it once more.',
  name: 'Your name',
  nameHelp: 'The facilitator wants to know who is here. Your name is not tied to your answers.',
  join: 'Join',
  joining: 'Letting you in…',
  asGuest: 'You are here as a guest.',
  leave: 'Leave the seminar',
  hasLeft: 'You have left the seminar. Your answers are kept. Write the code to come back.',
  out: {
    heading: 'You are no longer in the seminar',
    help: 'The code is no longer valid, or the facilitator has closed the door to guests. What you have answered is kept. Ask for a new code to come back.',
    action: 'Write a code',
  },
  inOtherLanguage: 'På svenska',
}
