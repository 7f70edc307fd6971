import type { rehearsal as sv } from '../sv/rehearsal.ts'

export const rehearsal: typeof sv = {
  start: 'Rehearse with an invented audience',
  startHelp:
    'You get a copy to practise in. Nobody else sees it, and nothing in it mixes with real answers.',
  goOn: 'Go on with the rehearsal',
  startAnew: 'Rehearse from the start',
  startAnewHelp: 'The new rehearsal takes the place of the old one, whose answers go away.',
  heading: 'Rehearsal',
  help: 'The audience is invented. Open a question and let it answer.',
  people: 'How many answer?',
  mix: 'How they lean, in parts',
  leaning: { agreeing: 'Agree', between: 'In between', doubting: 'Doubt' },
  noMix: 'At least one part must be larger than zero.',
  answer: 'Let the audience answer',
  notOpen: 'No question is open right now.',
  answered: (people) => `${people} invented people have answered.`,
  discard: 'Throw the rehearsal away',
}
