/** For those who rehearse a seminar; loaded with the view where it is led. */
export const rehearsal = {
  start: 'Repetera med påhittad publik',
  startHelp:
    'Du får en kopia att öva i. Ingen annan ser den, och inget i den blandas med riktiga svar.',
  goOn: 'Fortsätt repetitionen',
  startAnew: 'Repetera från början',
  startAnewHelp: 'Den nya repetitionen tar den gamlas plats, och dess svar försvinner.',
  heading: 'Repetition',
  help: 'Publiken är påhittad. Öppna en fråga och låt den svara.',
  people: 'Hur många svarar?',
  mix: 'Så här lutar de, i delar',
  leaning: { agreeing: 'Instämmer', between: 'Mitt emellan', doubting: 'Tvekar' },
  noMix: 'Minst en del måste vara större än noll.',
  answer: 'Låt publiken svara',
  notOpen: 'Ingen fråga är öppen just nu.',
  answered: (people: number) => `${people} påhittade personer har svarat.`,
  discard: 'Släng repetitionen',
}
