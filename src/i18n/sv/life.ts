/** The life of written feedback: versions, comments, answers and what was done. Loaded with it. */
export const life = {
  versions: 'Versioner',
  version: (number: number) => `Version ${number}`,
  thisVersion: (number: number) => `Version ${number} (den du läser)`,
  superseded: 'Det här är en äldre version. Svaren på den ligger kvar, men den tar inte emot nya.',
  toNewest: (number: number) => `Läs version ${number}`,

  changes: {
    heading: (number: number) => `Ändrat sedan version ${number}`,
    none: 'Iakttagelserna är desamma.',
    added: 'Ny',
    changed: 'Ändrad',
    removed: 'Borttagen',
    counts: (added: number, changed: number, removed: number) =>
      `Nya iakttagelser: ${added}. Ändrade: ${changed}. Borttagna: ${removed}.`,
    show: 'Visa vad som har ändrats',
    showRemoved: 'Visa vad som stod',
    inserted: 'tillagt: ',
    deleted: 'struket: ',
    end: ' (slut) ',
    formatOnly: 'Orden är desamma. Det är formen som har ändrats.',
  },

  release: {
    line: 'Var återkopplingen är på sin väg',
    share: 'Låt kontaktpersonen läsa',
    shareQuestion: (unit: string) => `Ska kontaktpersonen i ${unit} få läsa?`,
    shareHelp:
      'Återkopplingen blir preliminär. Bara enhetens kontaktpersoner ser den, och de kan kommentera varje iakttagelse. Det går inte att ta tillbaka.',
    approve: 'Godkänn',
    approveQuestion: 'Godkänn återkopplingen?',
    approveHelp: 'Den kan sedan levereras, och kontaktpersonen kan inte kommentera den längre.',
    when: 'När?',
    now: 'Nu',
    later: 'Vid en viss tid',
    time: 'Tid',
    timeHelp: 'Utan tid levereras återkopplingen nu.',
    unschedule: 'Ta bort den planerade leveransen',
    preliminary:
      'Det här är en preliminär återkoppling. Bara du som är kontaktperson ser den. Säg gärna vad du tycker om varje iakttagelse, så svarar forskarna. Dina kommentarer har ditt namn.',
    approved: 'Återkopplingen är godkänd, men inte levererad till hela enheten än.',
  },

  comments: {
    heading: 'Kontaktpersonens kommentarer',
    write: 'Vad tycker du om iakttagelsen?',
    writeHelp: 'Kommentaren är inte anonym. Forskarna och kontaktpersonerna ser ditt namn.',
    send: 'Skicka kommentaren',
    whatCame: 'Vad ledde kommentaren till?',
    outcome: { changed: 'Texten ändras', kept: 'Texten behålls' },
    reason: 'Varför behålls den?',
    reasonOptional: 'Vill du säga mer?',
    answer: 'Svara',
    removedPerson: 'En tidigare medverkande',
  },

  log: {
    heading: 'Logg: vem som har gjort vad',
    line: (at: string, event: string, by: string) => `${at}: ${event} (${by})`,
    event: {
      saved: 'sparad som utkast',
      shared: 'delad med kontaktpersonen',
      commented: 'kommenterad',
      commentAnswered: 'kommentar besvarad',
      approved: 'godkänd',
      scheduled: 'leverans planerad',
      unscheduled: 'planerad leverans borttagen',
      delivered: 'levererad',
      acknowledged: 'kvitterad',
    },
  },
}
