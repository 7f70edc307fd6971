import type { poll as sv } from '../sv/poll.ts'

export const poll: typeof sv = {
  recognition: {
    yes: 'Yes, that is us',
    partly: 'Partly',
    no: 'No, not at all',
    unsure: 'Don’t know',
  },
  surprise: 'Anything that surprises you?',
  nameNobody: 'Please name no persons.',
  send: 'Send',
  answered: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  tooFew: (threshold) => `Fewer than ${threshold} answers – not shown`,
  anonymous: 'Anonymous: nobody can see what you answer.',
}
