export const health = {
  heading: 'Är allt som det ska?',
  summary: {
    well: 'Ja, allt är som det ska.',
    look: 'Det mesta är som det ska. Titta på det som är märkt.',
    bad: 'Nej, något behöver åtgärdas.',
  },
  wellness: { well: 'Som det ska', look: 'Titta på det här', bad: 'Åtgärda' },
  update: 'Uppdatera',
  unanswered: {
    heading: 'Tjänsten svarar inte',
    help: 'Antingen når du inte tjänsten, eller så når den inte sin databas. Försök igen om en minut. Svarar den inte då heller: be den som driver tjänsten att titta på servern och databasen.',
  },
  never: 'Aldrig, såvitt vi vet.',
  servers: {
    name: 'Servern',
    text: (count: number, since: string) =>
      count === 1
        ? `Igång sedan ${since}.`
        : `${count} servrar är igång, den äldsta sedan ${since}.`,
    none: 'Ingen server har hört av sig den senaste minuten.',
    advice: 'Vänta en minut och uppdatera. Händer det igen: be den som driver tjänsten att titta.',
  },
  database: {
    name: 'Databasen',
    text: (ms: number) => `Svarar på ${ms} ms.`,
    embedded: 'Den ligger på samma dator som servern.',
    postgres: 'Den är en egen PostgreSQL-server.',
    advice: 'Den svarar långsamt. Märks det i seminariet: be den som driver tjänsten att titta.',
  },
  deliveries: {
    name: 'Utskick till Teams',
    none: 'Inget väntar och inget har stoppats.',
    waiting: (count: number, since: string) =>
      count === 1
        ? `1 utskick väntar sedan ${since}.`
        : `${count} utskick väntar, det äldsta sedan ${since}.`,
    failed: (count: number) =>
      count === 1 ? '1 utskick kunde inte levereras.' : `${count} utskick kunde inte levereras.`,
    look: 'De skickas när Teams tar emot dem. Väntar de mer än en timme: skriv hjälp till boten i enhetens chatt och se om den svarar.',
    bad: 'Öppna Enheter och återkoppling. Vid varje dokument som har stoppats står varför, och vad du kan göra.',
  },
  teams: {
    name: 'Botens kontakt med Teams',
    text: (at: string) => `Teams hörde av sig senast ${at}.`,
    advice:
      'Skriv hjälp till boten i Teams. Svarar den inte når Teams inte tjänsten: be den som driver den att titta på botens adress.',
  },
  screens: {
    name: 'Öppna skärmar',
    text: (count: number) =>
      count === 1 ? '1 skärm är öppen just nu.' : `${count} skärmar är öppna just nu.`,
  },
  backup: {
    name: 'Säkerhetskopia',
    text: (at: string) => `Den senaste togs ${at}.`,
    advice:
      'Be den som driver tjänsten att ta en med npm run backup. Tas kopior på annat sätt, som av molntjänsten, syns de inte här.',
  },
}
