import { type BankItem, both, options, question } from '../template.ts'

const source = both('TillKoms seminarier, KFi', 'The TillKom seminars, KFi')

export const threeLogics: BankItem = {
  id: 'three-logics',
  title: both('Tre styrlogiker', 'Three logics of governance'),
  source,
  steps: [
    question(both('Hur mycket av varje styr er enhet?', 'How much of each governs your unit?'), {
      kind: 'allocation',
      mayBeUnsure: true,
      options: options(
        ['Detaljstyrning', 'Detailed control'],
        ['Mål- och resultatstyrning', 'Objectives and results'],
        ['Dialog och samverkan', 'Dialogue and collaboration'],
      ),
    }),
  ],
}

export const parts: BankItem = {
  id: 'parts',
  title: both('Styrningens delar', 'The parts of governance'),
  source,
  steps: [
    question(
      both('Vad styr mest i vardagen hos er?', 'What governs your everyday work the most?'),
      {
        kind: 'allocation',
        mayBeUnsure: true,
        options: options(
          ['Regler', 'Rules'],
          ['Ekonomi', 'Economy'],
          ['Prestationer', 'Performance'],
          ['Normer', 'Norms'],
          ['Mål och resultat', 'Objectives and results'],
        ),
      },
    ),
  ],
}

export const toTakeAlong: BankItem = {
  id: 'to-take-along',
  title: both('Medskick', 'To take along'),
  source,
  steps: (
    [
      ['Varför är det här viktigt för er?', 'Why does this matter to you?'],
      ['Vilka nya utmaningar ser ni?', 'Which new challenges do you see?'],
      ['Var skaver det?', 'Where does it chafe?'],
    ] as const
  ).map(([sv, en]) =>
    question(both(sv, en), { kind: 'openText', longest: 500, moderation: 'before' }),
  ),
}
