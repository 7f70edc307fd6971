/** Letters that can be told apart on a projector and when read aloud: no I, L, O, Q, U or V. */
const alphabet = 'ABCDEFGHJKMNPRSTWXYZ'
const length = 6

/**
 * A code of six letters out of twenty: 64 million. How far that goes against somebody who guesses is
 * worked out in docs/guests.md. `randomBelow(n)` must be unpredictable.
 */
export function newJoinCode(randomBelow: (n: number) => number): string {
  return Array.from({ length }, () => alphabet[randomBelow(alphabet.length)]).join('')
}

/** What somebody typed, as the code it was meant to be: spaces, hyphens and case do not matter. */
export function joinCodeFrom(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase()
}
