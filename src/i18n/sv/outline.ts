/** Arranging an imported document before it is saved. Loaded with that view. */
export const outline = {
  sameFile:
    'Du hade börjat ordna ett dokument. Välj samma fil igen, så är allt som du lämnade det.',
  noHeadings: (count: number) =>
    count === 1
      ? 'Dokumentet har inga rubriker. En rad ser ut som en rubrik.'
      : `Dokumentet har inga rubriker. ${count} rader ser ut som rubriker.`,
  splitThere: 'Dela upp i iakttagelser där',
  noSigns:
    'Dokumentet har inga rubriker, så allt blev en iakttagelse. Dela upp den nedan, eller skriv rubriker i dokumentet och läs in det igen.',
  up: 'Flytta upp',
  down: 'Flytta ner',
  join: 'Slå ihop med den ovanför',
  split: 'Dela upp',
  toSummary: 'Till sammanfattningen',
  of: (action: string, heading: string) => `${action}: ${heading}`,
  undo: 'Ångra senaste ändringen',
  undone: 'Ändringen är ångrad.',
  joined: (heading: string) => `Ihopslagen med ”${heading}”.`,
  splitDone: (heading: string) => `Ny iakttagelse: ”${heading}”.`,
  splitAllDone: (count: number) => `Nu är det ${count} iakttagelser.`,
  movedTo: (heading: string, place: number, all: number) =>
    `”${heading}” är nu nummer ${place} av ${all}.`,
  inSummary: (heading: string) => `”${heading}” står nu sist i sammanfattningen.`,
  splitHeading: (heading: string) => `Dela upp ”${heading}”`,
  splitHelp: 'Välj var den nya iakttagelsen ska börja.',
  splitHere: 'Börja ny iakttagelse här',
  splitHereAt: (text: string) => `Börja ny iakttagelse här: ${text}`,
  splitAll: (count: number) => `Dela vid alla ${count} rader som ser ut som rubriker`,
  cancel: 'Avbryt',

  goesOn: (number: number) => `Motsvarar i version ${number}`,
  isNew: 'Ingen, den är ny',
  unsure: 'Vi är osäkra. Stämmer det?',
  readingBefore: 'Jämför med förra versionen…',
  since: (number: number) => `Jämfört med version ${number}`,
  counts: (same: number, changed: number, added: number) =>
    `Oförändrade: ${same}. Ändrade: ${changed}. Nya: ${added}.`,
  gone: 'Finns inte med längre:',
  toAsk: (count: number) =>
    count === 1
      ? 'Vi är osäkra på en iakttagelse. Se efter vad den motsvarar.'
      : `Vi är osäkra på ${count} iakttagelser. Se efter vad de motsvarar.`,
  state: { same: 'Oförändrad', changed: 'Ändrad', added: 'Ny' },
  showChange: 'Visa vad som har ändrats',

  pictures: {
    heading: 'Bilder',
    help: 'Den som inte ser en bild ska få veta samma sak av texten. Skriv vad varje bild visar.',
    undescribed: (count: number) =>
      count === 1
        ? 'En bild saknar text. Den behövs innan du sparar.'
        : `${count} bilder saknar text. Den behövs innan du sparar.`,
    allDescribed: 'Alla bilder är klara.',
    name: (number: number) => `Bild ${number}`,
    use: (number: number) => `Vad är bild ${number} till för?`,
    described: 'Den visar något, som jag beskriver här',
    decorative: 'Den är bara utsmyckning',
    leftOut: 'Ta inte med den',
    alt: (number: number) => `Vad visar bild ${number}?`,
    altHelp: 'Det viktigaste i en eller två meningar. Av ett diagram: vad siffrorna säger.',
  },
}
