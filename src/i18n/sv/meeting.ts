/** Where a facilitator sees when the seminar meets in Teams. Loaded with it. */
export const meeting = {
  heading: 'Mötet i Teams',
  at: (time: string) => `Mötet är ${time}.`,
  open: 'Öppna mötet',
  calendar: 'Bjud in deltagare i kalendern',
  change: 'Ändra mötet',
  starts: 'Börjar',
  minutes: 'Längd i minuter',
  book: 'Skapa Teamsmöte i min kalender',
  booking: 'Skapar mötet…',
  joinLinkHelp: 'Släpper du in gäster först står länken för dem som inte har Teams med i inbjudan.',
  byHand: 'Har du redan ett möte? Klistra in dess länk.',
  link: 'Länk till mötet',
  linkWrong: 'Länken ska börja med https://teams.microsoft.com/',
  save: 'Spara länken',
  hostsLead: 'De som ordnar eller presenterar i mötet får leda seminariet',
  hostsLeadHelp:
    'Boten frågar Teams vilka de är när de skriver till den i mötets chatt. Den som slutar presentera får inte leda längre.',
  chooseTime: 'Välj när mötet börjar.',
}
