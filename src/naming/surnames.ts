/** Endings that surnames have, and places, organisations and ordinary words hardly ever. */
const surnameEnding = /.(sson|[kq]vist|gren|ström|stedt|löf|mann|blom)s?$/u

/** Endings that surnames share with places, and short surnames: they need more beside them. */
const placelikeEnding = /.(berg|lund|dah?l|holm|strand|mark|lind|man|sjö|ell|ing|én|ius|feldt?)s?$/u
const shortSurnames = new Set(
  'ahl alm berg björk blom bergh dahl ek falk fors frisk gran hall hed hedin holm kvist lind ljung lund lövgren norén nyman olin sandberg sjö sköld ström vall wall åberg öberg öhman'.split(
    ' ',
  ),
)

/** Companies and words that look like surnames. */
const noSurnames = new Set(['ericsson', 'person', 'persson-system', 'kvist', 'gren', 'maelström'])

/** Is it hardly anything but a surname? */
export function isSurname(lower: string): boolean {
  return surnameEnding.test(lower) && !noSurnames.has(lower)
}

/** Can it be one, beside something else that points at a person? */
export function maybeSurname(lower: string): boolean {
  return isSurname(lower) || placelikeEnding.test(lower) || shortSurnames.has(bare(lower))
}

function bare(lower: string): string {
  return lower.replace(/s$/u, '')
}
