/** The same for "Välfärds-stat", "välfärdsstat" and "VÄLFÄRDSSTAT!"; å, ä and ö are letters of their own. */
export function wordKey(word: string): string {
  const bare = word
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[\s\p{Pd}\u00ad]+/gu, '')
  return bare.replaceAll(/^\p{P}+|\p{P}+$/gu, '') || bare || word
}

/** As it is kept: its letters composed, and one space where there were several. */
export function tidyWord(word: string): string {
  return word.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
