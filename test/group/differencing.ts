/*
 * An attacker who adds and subtracts. Everything that has been shown is a number of people in a set
 * of cells (unit, level, round); whatever can be made from such numbers and is a set again is known.
 * It knows nothing of how what is shown was chosen.
 */

export interface Shown {
  /** The cells that the figure is the sum of. */
  cells: ReadonlySet<string>
  /** How many: all who answered, and those behind each further figure. */
  sizes: number[]
}

/** The smallest set that can be worked out, above nobody: its sizes, and how. */
export function smallestWorkedOut(shown: Shown[], mostTerms = 4): number {
  const distinct = [...new Map(shown.map((each) => [nameOf(each), each])).values()]
  let smallest = Infinity
  visit(0, new Map(), distinct[0]?.sizes.map(() => 0) ?? [], 0)
  return smallest

  function visit(from: number, cells: Map<string, number>, sizes: number[], terms: number) {
    if (terms > 0 && [...cells.values()].every((times) => times === 0 || times === 1)) {
      for (const size of sizes) if (size > 0) smallest = Math.min(smallest, size)
    }
    if (terms === mostTerms) return
    for (let index = from; index < distinct.length; index += 1) {
      for (const sign of [1, -1]) {
        const next = new Map(cells)
        for (const cell of distinct[index]!.cells) next.set(cell, (next.get(cell) ?? 0) + sign)
        const sums = sizes.map((size, at) => size + sign * distinct[index]!.sizes[at]!)
        visit(index + 1, next, sums, terms + 1)
      }
    }
  }
}

function nameOf({ cells }: Shown): string {
  return [...cells].sort().join()
}
