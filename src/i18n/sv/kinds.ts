/** What people read of the kinds of question that are fetched when first shown. */
export const kinds = {
  showPicture: 'Visa som bild',
  mean: (mean: string) => `medel ${mean}`,
  meanOf: (points: number) => `Medel av ${points}`,
  unsure: (count: number) => `${count} vet ej`,
  unsureToAll: (count: number) =>
    count === 1 ? '1 person svarade vet ej.' : `${count} personer svarade vet ej.`,
  rowWithheld: 'För få tog ställning – visas inte',
  table: {
    statement: 'Påstående',
    row: 'Rad',
    item: 'Alternativ',
    mean: 'Medel',
    unsure: 'Vet ej',
    meanRank: 'Medelplats',
    place: (place: number) => `Plats ${place}`,
    points: 'Poäng i medel',
    word: 'Ord',
    mentions: 'Antal',
    madeOf: 'Består av',
    text: 'Svar',
    heading: 'Rubrik',
  },
  spoken: (label: string, value: string) => `${label}: ${value}`,

  scale: {
    inPercent: 'Siffrorna i staplarna är procent av dem som tog ställning.',
    end: (point: number, words: string) => `${point} – ${words}`,
    answered: (answered: number, all: number) => `${answered} av ${all} besvarade`,
  },
  polarity: {
    help: 'Markera var ni står mellan orden.',
    towards: (place: number, points: number, words: string) =>
      `${place} av ${points}, mot ”${words}”`,
    middle: (place: number, points: number) => `${place} av ${points}, mitt emellan`,
    ends: (left: string, right: string) => `${left} – ${right}`,
  },
  ranking: {
    help: (most: number, all: number) =>
      most >= all
        ? 'Välj i ordning: det viktigaste först.'
        : `Välj högst ${most} i ordning: det viktigaste först.`,
    yours: 'Din ordning',
    notYet: 'Inte valda',
    full: (most: number) => `Du har valt ${most}. Ta bort något om du vill byta.`,
    up: (label: string) => `Flytta upp ${label}`,
    down: (label: string) => `Flytta ner ${label}`,
    remove: (label: string) => `Ta bort ${label}`,
    isAt: (label: string, place: number, all: number) => `${label}: plats ${place} av ${all}`,
    isRemoved: (label: string) => `${label} är inte längre vald`,
    mean: (mean: string) => `medelplats ${mean}`,
  },
  allocation: {
    help: 'Fördela 100 poäng.',
    left: (points: number) =>
      points === 1 ? '1 poäng kvar att fördela' : `${points} poäng kvar att fördela`,
    allPlaced: 'Alla 100 poäng är fördelade.',
    more: (label: string) => `Fler poäng till ${label}`,
    fewer: (label: string) => `Färre poäng till ${label}`,
    rest: 'Lägg resten här',
    restOn: (label: string) => `Lägg resten på ${label}`,
    most: (label: string, points: string) => `Mest fick ${label}: ${points} av 100 poäng i medel.`,
    sums: 'Varje prick är svar avrundade till tiotal. Ringen är medelvärdet.',
  },
  words: {
    help: (most: number) => (most === 1 ? 'Skriv ett ord.' : `Skriv upp till ${most} ord.`),
    word: (number: number) => `Ord ${number}`,
    only: 'Ditt ord',
    mentions: (count: number) => (count === 1 ? '1 gång' : `${count} gånger`),
    left: (count: number) =>
      count === 1 ? 'Ett ord till finns i tabellen.' : `${count} ord till finns i tabellen.`,
    isFresh: 'nytt',
    fresh: 'Understrukna ord fanns inte med förra gången.',
    waiting: 'Orden visas när samtalsledaren har läst dem.',
    frozen: 'Bilden står still. Nya svar sparas och kommer med senare.',
    none: 'Inga ord visas än.',
  },
  openText: {
    yours: 'Ditt svar',
    left: (signs: number) => `${signs} tecken kvar`,
  },
  wall: {
    none: 'Inga svar visas än. Samtalsledaren läser dem först.',
    left: (count: number) => (count === 1 ? 'och ett svar till' : `och ${count} svar till`),
  },
}
