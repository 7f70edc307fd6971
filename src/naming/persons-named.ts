import { firstNames, namesThatAreWords } from './first-names.ts'
import { isSurname, maybeSurname } from './surnames.ts'
import { type Word, wordsOf } from './words-of.ts'

/** A role with a surname after it is a person; a role alone is not. */
const role = /(chef|direktör|ordförande|rektor|handläggare|sekreterare|råd|sköterska)(e?n)?$/u
const titles = new Set(['herr', 'fru', 'fröken', 'doktor', 'dr', 'mr', 'mrs', 'ms', 'miss'])

/** What stands before or after a name that has become the name of a place. */
const places =
  /(kommun|region|stad|skol|församling|förskol|gymnasi|bibliotek|hem|boende|sjukhus|distrikt|gata|väg|school|hospital|church|street|municipality)/u
const directions = new Set(
  'sankt sankta s:t st saint norra södra östra västra nya gamla stora lilla övre nedre inre yttre mellersta kommunen regionen region enheten förvaltningen'.split(
    ' ',
  ),
)

const mostShown = 3

/**
 * What in a text seems to be the name of a person, as it is written there; `known` are texts such as
 * the unit's name or the question, whose words may be repeated. A guess that is there to ask, never
 * to decide: it misses surnames alone that look like places, first names that are rare, and most
 * names without capitals, and it takes a product that is called Lisa for a person.
 */
export function personsNamed(text: string, known: string[] = []): string[] {
  const words = wordsOf(text)
  const found: string[] = []
  for (let index = 0; index < words.length; index++) {
    const length = nameAt(words, index)
    if (length === 0) continue
    const last = words[index + length - 1]!
    found.push(text.slice(words[index]!.at, last.at + last.text.length))
    index += length - 1
  }
  const repeated = known.join('\n').toLowerCase()
  return [...new Set(found)]
    .filter((name) => !repeated.includes(name.toLowerCase()))
    .slice(0, mostShown)
}

/** Of how many words a name is that begins here. */
function nameAt(words: Word[], index: number): number {
  const [word, next] = [words[index]!, joined(words, index + 1)]
  if (isPlace(words, index)) return 0
  const surnames = next ? surnamesFrom(words, index + 1) : 0
  const lower = word.text.toLowerCase()

  if (isCapital(word.text)) {
    const isWord = isNameThatIsWord(word.text)
    if (isFirstName(word.text)) return 1 + surnames
    if (isWord && surnames > 0 && (!word.isFirst || maybeSurname(lowerOf(next!)))) {
      return 1 + surnames
    }
    if (isSurname(lower)) return 1
    if (isAfterTitle(words, index) && (maybeSurname(lower) || isWord)) return 1 + surnames
    // A rare first name, or an initial, before what is hardly anything but a surname.
    if (next && surnames > 0 && isSurname(lowerOf(next)) && !word.isFirst) return 1 + surnames
    if (next && surnames > 0 && word.text.length === 1 && maybeSurname(lowerOf(next))) {
      return endsInitial(word, next) ? 1 + surnames : 0
    }
    return 0
  }
  // As people write on a phone: only with both names, and no doubt about the second.
  const isShouted = isAllCapital(word.text) && next && isAllCapital(next.text)
  const isSmall = word.text === lower && next && next.text === lowerOf(next)
  const isBoth = next && firstNames.has(lower) && isSurname(lowerOf(next))
  return (isShouted || isSmall) && isBoth ? 2 : 0
}

/** How many words in a row can be surnames, "von" and its like included. */
function surnamesFrom(words: Word[], index: number): number {
  const word = joined(words, index)
  if (!word) return 0
  if (/^(von|af|de|van|der|al|el|bin)$/u.test(word.text)) {
    const rest = surnamesFrom(words, index + 1)
    return rest > 0 ? 1 + rest : 0
  }
  if (!isCapital(word.text) || word.text.length === 1 || isNoSurname(lowerOf(word))) return 0
  const after = joined(words, index + 1)
  const goesOn = after && isCapital(after.text) && maybeSurname(lowerOf(after))
  return goesOn ? 2 : 1
}

function isNoSurname(lower: string): boolean {
  return places.test(lower) || directions.has(lower) || calendar.has(lower)
}

const calendar = new Set(
  'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july august october jul påsk midsommar'.split(
    ' ',
  ),
)

/** Sankta Anna, Sofia skola, Maria församling. */
function isPlace(words: Word[], index: number): boolean {
  const before = words[index]!.isJoined ? words[index - 1] : undefined
  const after = joined(words, index + 1)
  if (before && directions.has(lowerOf(before))) return true
  return after !== undefined && places.test(lowerOf(after))
}

function isAfterTitle(words: Word[], index: number): boolean {
  const before = words[index - 1]
  if (!before || (words[index]!.isFirst && !titles.has(lowerOf(before)))) return false
  return titles.has(lowerOf(before)) || role.test(lowerOf(before))
}

/** "Anna", "Annas", "Anna's", "Maj-Britt". */
function isFirstName(text: string): boolean {
  const parts = text.split('-')
  const areNames = parts.every(isCapital) && parts.some((part) => isIn(firstNames, part))
  return areNames && parts.every((part) => parts.length === 1 || part.length > 1)
}

function isNameThatIsWord(text: string): boolean {
  return isIn(namesThatAreWords, text)
}

function isIn(names: ReadonlySet<string>, text: string): boolean {
  const lower = text.toLowerCase()
  return names.has(lower) || names.has(lower.replace(/[’']?s$/u, ''))
}

function joined(words: Word[], index: number): Word | undefined {
  const word = words[index]
  return word?.isJoined ? word : undefined
}

function lowerOf({ text }: Word): string {
  return text.toLowerCase()
}

function isCapital(text: string): boolean {
  return /^\p{Lu}$|^\p{Lu}.*\p{Ll}/u.test(text)
}

function isAllCapital(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

function endsInitial(word: Word, next: Word): boolean {
  return next.at - word.at > 2 // "A. Lindberg", and not "enhet A Lindberg"
}
