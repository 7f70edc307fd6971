import type { screen as sv } from '../sv/screen.ts'

export const screen: typeof sv = {
  several: 'Are there several of you at the screen?',
  together: (count) => `You are ${count} at the screen and answer together.`,
  change: 'Change',
  count: 'How many are you?',
  help: 'Talk together and give one joint answer to each question. The answer counts as one, however many you are: otherwise whoever claims to be many could steer the result. The facilitator sees only how many take part in total.',
  save: 'Save',
  alone: 'I am alone',
  outOfRange: 'Write a number from 2 to 99.',
}
