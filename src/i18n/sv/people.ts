/** Where the lead says who is in the programme. Loaded with its view. */
export const people = {
  heading: 'Personer och roller',
  link: 'Personer och roller',
  linkHelp: 'Lägg till dem som ska vara med, och säg vad de får göra.',
  help: 'Den som finns här kan logga in i fliken och skriva till boten. En ändring gäller genast.',
  search: 'Sök på namn eller enhet',
  found: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  nobody: 'Ingen heter så.',
  staff: 'Arbetar i programmet',
  nobodyIn: 'Ingen än.',

  roles: {
    lead: 'Programansvarig',
    facilitator: 'Samtalsledare',
    researcher: 'Forskare',
    contact: 'Kontaktperson',
    member: 'Deltagare',
  },
  known: 'Känd i Entra',
  invited: (email: string) => `Inbjuden med ${email}, har inte loggat in än`,
  withoutAccount: 'Kan inte logga in',

  add: 'Lägg till en person',
  addTo: (place: string) => `Lägg till en person: ${place}`,
  edit: 'Ändra',
  editOf: (name: string) => `Ändra ${name}`,
  remove: 'Ta bort',
  removeOf: (name: string) => `Ta bort ${name}`,
  removeQuestion: (name: string) => `Ta bort ${name}?`,
  removeHelp:
    'Personen stängs ute genast. Det personen har svarat anonymt är kvar, och det som är skrivet under namn behåller namnet.',
  isSaved: (name: string) => `${name} är sparad.`,
  isRemoved: (name: string) => `${name} är inte med längre.`,

  name: 'Namn',
  email: 'E-postadress som personen loggar in med',
  emailHelp:
    'Räcker för den som inte har loggat in förr. Första gången tar vi reda på id:t, och sedan gäller det.',
  objectId: 'Objekt-id i Entra',
  objectIdHelp:
    'Behövs bara om inloggningsnamnet är ett annat än e-postadressen. Finns på personens sida i Entra.',
  tenantId: 'Katalog-id i Entra',
  tenantIdHelp:
    'Vilken organisation personen loggar in från. Lämna tomt om någon annan i enheten redan är med.',
  work: 'Uppgift i programmet',
  unit: 'Enhet',
  noUnit: 'Ingen enhet',
  inUnit: (unit: string) => `Uppgift i ${unit}`,
  anotherUnit: 'Lägg till en enhet',
  save: 'Spara',

  missing: {
    name: 'Skriv ett namn.',
    account: 'Skriv en e-postadress eller ett objekt-id.',
    email: 'Det här är ingen e-postadress.',
    id: 'Ett id ser ut så här: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f.',
    holdings: 'Välj minst en uppgift.',
  },

  paste: 'Klistra in flera',
  pasteLabel: 'En person på varje rad',
  pasteHelp:
    'Namn, e-postadress eller objekt-id, enhet och uppgift, med tabb, semikolon eller komma emellan. Kopiera gärna ur ett kalkylark. Den som arbetar i programmet har ingen enhet. Ett katalog-id kan stå sist.',
  pasteExample: 'Berit Ask; berit.ask@alvbro.example; Älvbro kommun; kontaktperson',
  toAdd: (count: number) =>
    count === 1 ? '1 person att lägga till' : `${count} personer att lägga till`,
  toMend: (count: number) => (count === 1 ? '1 rad att rätta' : `${count} rader att rätta`),
  line: (number: number, fault: string) => `Rad ${number}: ${fault}`,
  addAll: (count: number) => (count === 1 ? 'Lägg till 1 person' : `Lägg till ${count} personer`),
  areAdded: (count: number) =>
    count === 1 ? '1 person är tillagd.' : `${count} personer är tillagda.`,
  faults: {
    tooShort: 'Här saknas namn, adress eller uppgift.',
    account: 'Det andra är varken en e-postadress eller ett id.',
    role: (word: string) => `Uppgiften ”${word}” finns inte.`,
    unit: (word: string) => `Enheten ”${word}” finns inte i programmet.`,
    unitMissing: 'En kontaktperson eller deltagare hör till en enhet.',
    tenant: 'Det sista är inget katalog-id.',
    twice: 'Samma adress eller id står på en rad till.',
    known: (name: string) => `${name} har redan den adressen eller det id:t.`,
  },
}
