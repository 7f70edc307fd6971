/** Participant n answers with the one at n modulo three, so what has to be stored is known. */
export const answers = ['yes', 'partly', 'no'] as const

export function expectedTallies(participants: number): Record<string, number> {
  return Object.fromEntries(
    answers.map((answer, index) => [
      answer,
      Math.floor((participants - index - 1) / answers.length) + 1,
    ]),
  )
}
