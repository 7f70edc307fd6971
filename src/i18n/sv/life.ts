/** The life of written feedback: versions, comments, answers and what was done. Loaded with it. */
export const life = {
  notices: {
    none: 'Ingen notis har skickats till kontaktpersonen i Teams. Kortet i konversationen är det som berättar.',
    waiting: (name: string) => `Notis i Teams till ${name} är på väg.`,
    sent: (name: string) => `${name} har fått en notis i Teams.`,
    failed: (name: string, why: string) => `${name} fick ingen notis i Teams. ${why}`,
    reminder: {
      waiting: (name: string) => `Påminnelse i Teams till ${name} är på väg.`,
      sent: (name: string) => `${name} har fått en påminnelse i Teams.`,
      failed: (name: string, why: string) => `${name} fick ingen påminnelse i Teams. ${why}`,
    },
  },
  saveAsWord: 'Spara som Word',
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

  quoting: {
    ask: 'Kommentaren får citeras, utan namn',
    mayQuote: 'Får citeras, utan namn.',
    mayNotQuote: 'Får inte citeras.',
  },

  session: {
    make: 'Skapa återkopplingsmöte',
    makeHelp:
      'Ett seminarium med varje iakttagelse, igenkänning, samtal och till sist enhetens svar. Bara enhetens deltagare ser det.',
    link: 'Till återkopplingsmötet',
  },

  email: {
    heading: 'Mejla länken i stället',
    reminderHeading: 'Mejla påminnelsen i stället',
    reminderHelp: 'Skicka till kontaktpersonen.',
    help: 'Skicka till kontaktpersonen. Svarstiden räknas från det att någon i enheten har öppnat återkopplingen.',
    subject: 'Ämne',
    body: 'Text',
    copy: 'Kopiera ämne och text',
    copied: 'Kopierat.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    open: 'Öppna i ditt mejlprogram',
  },

  reached: {
    noCard:
      'Inget kort: enheten har ingen konversation i Teams. Mejla länken. När en konversation kopplas läggs kortet där av sig självt.',
    notOpened: 'Inte öppnad än',
    answered: 'Besvarad',
    notAnswered: 'Inget svar än',
    acknowledged: 'Kvitterad',
    notAcknowledged: 'Inte kvitterad än',
    reminder: {
      waiting: 'Påminnelsen är på väg',
      sent: (at: string) => `Påmind ${at}`,
      failed: 'Påminnelsens kort kom inte fram.',
      noCard: (at: string) => `Dags att påminna sedan ${at}. Inget kort: mejla.`,
    },
    tryAgain: 'Försök igen',
  },

  release: {
    deliverByEmail: 'Leverera med mejl',
    byEmailHelp: (unit: string) =>
      `${unit} har ingen konversation i Teams. Återkopplingen blir levererad och enhetens deltagare kan läsa den, men inget kort skickas. Texten att mejla visas efteråt. Om en konversation kopplas senare läggs kortet där.`,
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
    answerDays: 'Dagar att svara',
    answerDaysHelp:
      'Räknas från det att kortet har kommit fram, 1–120 dagar. Enheten ser det på kortet och i fliken.',
    answerDaysDefault: 'Använd samma tid för programmets kommande leveranser',
    timeHelp: 'Välj dag och klockslag.',
    unschedule: 'Ta bort den planerade leveransen',
    preliminary:
      'Det här är en preliminär återkoppling. Bara enhetens kontaktpersoner och deras ersättare ser den. Säg gärna vad du tycker om varje iakttagelse, så svarar forskarna. Dina kommentarer har ditt namn.',
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

  fewPeople: 'Er enhet har få personer i programmet. Skriv så att ingen kan förstå vem som svarar.',

  joint: {
    heading: 'Enhetens gemensamma svar',
    help: 'Du svarar för enheten. Svaret har ditt namn och är alltså inte anonymt. Det sparas som forskningsdata.',
    haveNoComments: 'Vi har inga kommentarer',
    write: 'Skriv enhetens svar',
    change: 'Ändra enhetens svar',
    saysNothing: 'Vi säger inget om den här',
    why: 'Vad stämmer, och vad stämmer inte?',
    remark: 'Något mer som ni vill säga?',
    mayQuote: 'Får svaret citeras?',
    quoting: {
      named: 'Svaret får citeras med enhetens namn.',
      unnamed: 'Svaret får citeras, men utan enhetens namn.',
      no: 'Svaret får inte citeras.',
    },
    evidence: 'Länk till något som visar det (om ni vill)',
    evidenceHelp: 'En adress som börjar med https://. Forskarna och enheten ser den.',
    evidenceShown: 'Underlag:',
    evidenceNotHttps: 'Adressen behöver börja med https://.',
    fewPeople:
      'Er enhet har få personer i programmet. Den som läser ett citat med enhetens namn kan förstå vem som har sagt det.',
    namesUnit: (unit: string) =>
      `Svaret nämner ${unit}. Skriv om det om det ska kunna citeras utan enhetens namn.`,
    send: 'Lämna svaret',
    given: (by: string, at: string) => `Lämnat av ${by} ${at}.`,
    noComments: (by: string, at: string) =>
      `Enheten har inga kommentarer. Det lämnades av ${by} ${at}.`,
    within: (days: number) =>
      `Svara inom ${days === 1 ? 'en dag' : `${days} dagar`} från det att kortet har kommit fram.`,
    dueBy: (day: string) => `Inget svar än. Svara senast ${day}.`,
    silent: (day: string) =>
      `Enheten har inte svarat. Tiden gick ut ${day}. Det betyder inte att enheten håller med.`,
    extendedBecause: (reason: string) => `Tiden har förlängts: ${reason}`,
    extend: 'Ge enheten längre tid',
    until: 'Ny sista dag',
    extendReason: 'Varför? Enheten ser det.',
    extendSave: 'Förläng',
  },

  dispositions: {
    heading: 'Vad svaren ledde till',
    outcome: {
      changed: 'Texten har ändrats.',
      kept: 'Texten behålls som den är.',
      report: 'Det tas upp i slutrapporten.',
    },
    write: 'Skriv vad svaren ledde till',
    change: 'Ändra',
    what: 'Vad gjorde ni?',
    words: 'Beskriv det för enheten',
    save: 'Spara',
    saved: 'Sparat. Enheten ser det här och på kortet.',
  },

  log: {
    heading: 'Logg: vem som har gjort vad',
    service: 'tjänsten',
    line: (at: string, event: string, by: string) => `${at}: ${event} (${by})`,
    about: (event: string, name: string) => `${event}: ${name}`,
    asDeputy: (name: string) => `${name}, ersättare`,
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
      answered: 'besvarad av enheten',
      extended: 'längre svarstid',
      reminded: 'enheten påmind',
      disposed: 'forskarnas svar noterat',
      sessionMade: 'återkopplingsmöte skapat',
      deputyNamed: 'ersättare utsedd',
      deputyWithdrawn: 'ersättare avslutad',
    },
  },
}
