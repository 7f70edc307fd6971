const softHyphen = '\u00ad'
/** Shorter words find room on the narrowest screen, and those who read them are used to them whole. */
const longWord = /\p{L}{18,}/gu
/** Where Swedish joins one word to the next: `verksamhets|utvecklings|arbete`. */
const joint =
  /(?<=\p{L}{3}(?:ings|hets|tets|ions|skaps|ments|orgs|stems|petens|verkans|gripande))(?=\p{L}{4})/gu

/**
 * The text with places for long words to break at, where there is no room for all of it. Browsers
 * that have no Swedish to hyphenate by would break it after any letter.
 */
export function breakable(text: string): string {
  return text.replaceAll(longWord, (word) => word.replaceAll(joint, softHyphen))
}
