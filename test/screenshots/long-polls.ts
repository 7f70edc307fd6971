import type { Option } from '../../src/poll/options.ts'
import type { PollView } from '../../src/reads/live.ts'
import { pollBase } from '../tab/canned.ts'

/* As much as a question may hold, with long labels and words, emoji, and å, ä and ö. */

const labels = [
  'Mer kontroll infördes för alla, också för dem som det inte hade hänt något hos',
  'Verksamhetsuppföljningsrutinbeskrivningarna skrevs om från början 📋',
  'En enskild person fick bära ansvaret',
  'Åtgärderna följdes upp årligen i äldreomsorgsnämndens internkontrollplan',
  'Vi gick igenom vad som hade hänt och ändrade arbetssättet tillsammans med brukarna',
  'Det talades inte om saken',
  'Ledningen tog ansvar, utåt och inåt ❤️',
  'Ärendet lämnades över till förvaltningsövergripandesamverkansgruppen',
  'Kompetensförsörjningsstrategin gjordes om',
  'Öppen diskussion om verksamhetsutvecklingsarbetet',
  'Ingenting',
  'Övrigt',
]

function options(count: number): Option[] {
  return labels.slice(0, count).map((sv, index) => ({ id: `o${index + 1}`, label: { sv } }))
}

const question = {
  sv: 'Vad hände hos er den senaste gången som något gick fel i en verksamhet som många är beroende av?',
}

export const choice: PollView = {
  ...pollBase,
  pollKind: 'choice',
  question,
  help: undefined,
  options: options(12),
  mostChoices: 3,
  mayBeUnsure: true,
}

export const scale: PollView = {
  ...pollBase,
  pollKind: 'scale',
  question,
  help: undefined,
  statements: options(11),
  points: 7,
  low: { sv: 'Stämmer inte alls med hur vi har det' },
  high: { sv: 'Stämmer helt med hur vi har det' },
  mayBeUnsure: true,
}

export const ranking: PollView = {
  ...pollBase,
  pollKind: 'ranking',
  question,
  help: undefined,
  options: options(12),
  mostRanked: 5,
}

export const allocation: PollView = {
  ...pollBase,
  pollKind: 'allocation',
  question,
  help: undefined,
  options: options(6),
  mayBeUnsure: true,
}

export const words = [
  'medborgarinflytandeprocesser',
  'verksamhetsuppföljningsrutinbeskrivning',
  'på väg åt rätt håll',
  'IT',
  'ö',
  '❤️',
  'äldreomsorg',
  'förvaltningsövergripande',
  'طمأنينة',
  'närhet',
  'brukarråd',
  'köer',
]

export const texts = [
  'Mellan målen och budgeten 🤷',
  'Kvalitetsledningssystemsdokumentationen',
  'Vi följer upp det som går att räkna, inte det som betyder något för dem vi är till för. Det har vi sagt i flera år, men det är svårt att sluta med något som alla är vana vid.',
  'كل شيء يبدو مألوفا',
]
