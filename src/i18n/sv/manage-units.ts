import type { UnitTie } from '../../unit/unit.ts'

/** Where the lead says which units take part. Loaded with its view. */
export const manageUnits = {
  heading: 'Enheter i programmet',
  link: 'Enheter i programmet',
  linkHelp:
    'Lägg till en kommun eller region, ändra namn, ta bort en som inte har använts, eller välj hur många svar som krävs för att ett resultat ska visas.',
  help: 'De kommuner och regioner som är med. Ett nytt namn syns genast överallt, också på kort som redan finns i Teams.',
  none: 'Inga enheter än.',

  add: 'Lägg till en enhet',
  name: 'Enhetens namn',
  kind: 'Vad är enheten?',
  kinds: { municipality: 'Kommun', region: 'Region' },
  contact: 'Första kontaktpersonen',
  contactHelp: 'Kan också läggas till senare, under Personer och roller.',
  contactName: 'Kontaktpersonens namn',
  email: 'E-postadress som kontaktpersonen loggar in med',
  tenantId: 'Katalog-id i Entra',
  tenantIdHelp: 'Vilken organisation kontaktpersonen loggar in från. Enhetens it-avdelning vet.',
  save: 'Spara',
  saveNew: 'Lägg till enheten',
  missing: {
    name: 'Skriv ett namn.',
    email: 'Skriv en e-postadress, som namn@kommun.se.',
    tenantId: 'Ett id ser ut så här: 1a2b3c4d-1a2b-1a2b-1a2b-1a2b3c4d5e6f.',
  },

  edit: 'Ändra',
  editOf: (name: string) => `Ändra ${name}`,
  remove: 'Ta bort',
  removeOf: (name: string) => `Ta bort ${name}`,
  removeQuestion: (name: string) => `Ta bort ${name}?`,
  removeHelp: 'Enheten har inte använts, så inget annat försvinner.',
  isAdded: (name: string) => `${name} är tillagd.`,
  isSaved: (name: string) => `${name} är sparad.`,
  isRemoved: (name: string) => `${name} är borttagen.`,

  threshold: {
    heading: 'När resultat visas',
    label: 'Minsta antal svar',
    help: 'Färre svar än så visas aldrig, varken för alla tillsammans eller för en grupp. Välj mellan 3 och 50. Du kan höja gränsen när som helst, men bara sänka den innan någon har svarat.',
    outside: 'Välj ett heltal mellan 3 och 50.',
    save: 'Spara gränsen',
    question: (threshold: number) => `Visa resultat först från ${threshold} svar?`,
    questionHelp: 'När någon har svarat kan gränsen inte sänkas igen.',
    isSaved: (threshold: number) => `Resultat visas från ${threshold} svar.`,
  },

  contacts: (names: string[]) =>
    `${names.length === 1 ? 'Kontaktperson' : 'Kontaktpersoner'}: ${list.format(names)}`,
  noContact: 'Ingen kontaktperson än.',
  tied: (ties: UnitTie[]) => `Kan inte tas bort: ${list.format(ties.map((tie) => tieTexts[tie]))}.`,
}

const tieTexts: Record<UnitTie, string> = {
  people: 'personer hör till enheten',
  conversation: 'en konversation i Teams är kopplad till den',
  seminars: 'den har seminarier',
  feedback: 'den har återkoppling',
  history: 'programmet har sparat vad som hänt där',
}

const list = new Intl.ListFormat('sv', { type: 'conjunction' })
