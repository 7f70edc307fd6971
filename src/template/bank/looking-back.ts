import { type BankItem, both, question } from '../template.ts'

const programme = both('TillKoms seminarier, KFi', 'The TillKom seminars, KFi')

export const welfareWords: BankItem = {
  id: 'welfare-words',
  title: both('Välfärdsord', 'Words for welfare'),
  source: programme,
  steps: [
    question(
      both('Vilka ord tänker du på när du hör välfärd?', 'Which words does welfare bring to mind?'),
      { kind: 'words', mostWords: 3, moderation: 'before' },
    ),
  ],
}

export const eras: BankItem = {
  id: 'eras',
  title: both('Styrningens utveckling', 'How governance developed'),
  source: programme,
  steps: [
    {
      kind: 'slide',
      heading: both('Styrningens utveckling', 'How governance developed'),
      text: both(
        `Varje tid har haft sin idé om hur välfärden ska styras. Det nya har lagts ovanpå det gamla.
- 1975: stora enheter, planering, fasta rutiner, lika för alla
- 1985: besluten flyttas ut, mål och resultat
- 1990: medborgaren väljer, tar eget ansvar, marknaden prövas
- 2000: jämförelser, mått och styrkort
- 2005: mer marknad, Kolada och kvalitet
- 2010: kvalitetssystem, lean och värdegrund
- 2020: effekter, komplexitet, tillit, helhet och nätverk`,
        `Every era has had its own idea of how welfare should be governed. The new was laid on top of the old.
- 1975: large units, planning, fixed routines, the same for all
- 1985: decisions move outwards, objectives and results
- 1990: the citizen chooses, own responsibility, the market is tried
- 2000: benchmarking, measures and scorecards
- 2005: more market, Kolada and quality
- 2010: quality systems, lean and core values
- 2020: effects, complexity, trust, wholeness and networks`,
      ),
      notes: both(
        'Fråga vilka av lagren som syns i deras egna styrdokument.',
        'Ask which of the layers can be seen in their own steering documents.',
      ),
    },
    question(
      both('Känner ni igen er?', 'Do you recognise yourselves?'),
      { kind: 'recognition' },
      both(
        'Tänk på hur er egen verksamhet har styrts de senaste tio åren.',
        'Think of how your own organisation has been governed over the last ten years.',
      ),
    ),
  ],
}

export const politics: BankItem = {
  id: 'politics',
  title: both('Politikens roll', 'The role of politics'),
  source: both('Efter Rolf Sollis studie', 'After a study by Rolf Solli'),
  steps: (
    [
      [
        'Vem började arbeta med tillit hos er, och när?',
        'Who started working with trust with you, and when?',
      ],
      ['Varför började ni?', 'Why did you start?'],
      ['Vad betyder tillit i styrningen hos er?', 'What does trust in governance mean with you?'],
      [
        'Hur har det ändrat de förtroendevaldas uppdrag?',
        'How has it changed the task of elected representatives?',
      ],
      [
        'Hur har det ändrat samtalet mellan politik och förvaltning?',
        'How has it changed the dialogue between politics and administration?',
      ],
      ['Hur har det ändrat organisationen?', 'How has it changed the organisation?'],
      ['Hur har det ändrat verksamheten?', 'How has it changed the operations?'],
    ] as const
  ).map(([sv, en]) =>
    question(both(sv, en), { kind: 'openText', longest: 500, moderation: 'before' }),
  ),
}
