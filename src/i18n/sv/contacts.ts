/** Who speaks for a unit. Loaded with the pages that tell of it. */
export const contacts = {
  contact: (names: string) => `Kontaktperson: ${names}`,
  contacts: (names: string) => `Kontaktpersoner: ${names}`,
  deputy: (name: string) => `Ersättare: ${name}`,
  deputyIsYou:
    'Du är ersättare för kontaktpersonen. Du får kommentera, kvittera och svara för enheten.',
  nobody: (unit: string) =>
    `${unit} har ingen kontaktperson. Ingen kan läsa preliminärt, kvittera eller lämna enhetens svar. Lägg till en kontaktperson, eller utse en ersättare så länge.`,
  onlyDeputy: (unit: string) =>
    `${unit} har ingen kontaktperson. Ersättaren kvitterar och svarar så länge.`,
  notices: {
    heading: 'Vem ska få notiser i Teams?',
    both: 'Både kontaktpersonen och ersättaren',
    contact: 'Bara kontaktpersonen',
    deputy: 'Bara ersättaren',
  },
  manage: 'Ersättare för kontaktpersonen',
  help: 'Ersättaren får göra det som kontaktpersonen får: kommentera preliminära iakttagelser, kvittera och lämna enhetens svar. Det står i loggen, och du kan avsluta det när som helst.',
  who: 'Vem?',
  choose: 'Välj en person',
  noPeople: 'Det finns ingen annan från enheten i programmet än.',
  name: 'Utse ersättare',
  change: 'Spara ändringen',
  withdraw: 'Avsluta ersättarskapet',
  withdrawOwn: 'Lämna uppdraget som ersättare',
  withdrawQuestion: (name: string) => `Ska ${name} inte vara ersättare längre?`,
  withdrawHelp:
    'Det gäller genast. Det som redan är kvitterat, kommenterat eller besvarat står kvar.',
  saved: 'Sparat.',
}
