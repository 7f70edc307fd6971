/** The results of all seminars, for researchers and the lead. Loaded with them. */
export const results = {
  heading: 'Resultat från seminarierna',
  link: 'Resultat från seminarierna',
  linkHelp: 'Frågornas resultat, per grupp och över tid, och som fil till Excel.',
  about:
    'Här finns alla frågor som har ställts. Siffrorna visas när en fråga är stängd för gott, senast när seminariet avslutas. Ingen siffra visas för färre svar än gränsen.',
  none: 'Ingen fråga har ställts än. När ett seminarium har ställt sina frågor finns de här.',
  noneChosen: 'Ingen fråga passar det du har valt.',
  shown: (count: number) => (count === 1 ? '1 fråga' : `${count} frågor`),
  seminar: 'Seminarium',
  allSeminars: 'Alla seminarier',
  unitSessions: 'Enheternas egna möten',
  from: 'Frågor',
  allQuestions: 'Alla frågor',
  fromBank: 'Alla ur frågebanken',
  asked: (seminars: number) =>
    seminars === 1 ? 'ställd på ett seminarium' : `ställd på ${seminars} seminarier`,
  inUnitSessions: 'ställd i enheternas egna möten',
  notClosed: 'inte stängd för gott än',
  toAll: 'Alla frågor',
  source: (title: string, source: string) => `Ur frågebanken: ${title}. ${source}`,
  waiting: (seminar: string) =>
    `${seminar}: frågan är inte stängd för gott än. Siffrorna kommer hit när den är det, senast när seminariet avslutas.`,
  beside: 'Tillfälle för tillfälle',
  round: (seminar: string, round: number) => `${seminar}, omgång ${round}`,
  byGroup: 'Resultat per grupp',
  letters:
    'En enhet utan namn kan ha olika bokstav vid olika tillfällen, så att ingen kan följa den.',
  noGroups: 'Det som folk skriver med egna ord delas aldrig upp per grupp.',
  cases: 'Enheterna bredvid varandra',
  casesAbout:
    'Vad enheterna svarade på frågan i sina egna möten. Var och en syns som den har sagt ja till.',
  noCases: 'Ingen enhet kan visas än.',
  noCasesOfOwnWords:
    'Det som folk skriver med egna ord läggs inte bredvid varandra: det skulle visa vilken enhet det är.',
  saveAll: 'Spara frågorna till Excel (csv)',
  saveCsv: 'Spara till Excel (csv)',
  saved: 'Filen är sparad bland dina hämtade filer.',
  file: {
    question: 'Fråga',
    seminar: 'Seminarium',
    round: 'Omgång',
    grouping: 'Indelning',
    group: 'Grupp',
    answered: 'Antal svarande',
    everybody: 'Alla',
    remarks: 'Fritext',
    units: 'Enhet',
  },
}
