/** The known word that what was said begins with but for one slip, or two in a long word. */
export function closestWord(said: string, known: string[]): string | undefined {
  const near = known
    .map((word) => ({ word, slips: slipsBetween(beginning(said, word), word) }))
    .filter(({ word, slips }) => slips <= (word.length > 5 ? 2 : 1))
  return near.sort((a, b) => a.slips - b.slips)[0]?.word
}

/** As many words of what was said as the known one has. */
function beginning(said: string, word: string): string {
  return said.split(' ').slice(0, word.split(' ').length).join(' ')
}

/** Letters to add, take away or change (the edit distance of Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1]
    for (const [j, wanted] of [...other].entries()) {
      const changed = row[j]! + (letter === wanted ? 0 : 1)
      next.push(Math.min(changed, row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return row[other.length]!
}
