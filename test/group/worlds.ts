import { groupsToShow, kindsToShow, type SizedUnit } from '../../src/group/disclose-groups.ts'

/*
 * An attacker who knows the rule itself, word by word. It looks at what is shown, and tries every
 * way in which so many people could be spread over the units: those that would have been shown the
 * same are what it has left to choose from.
 */

/** What the attacker is left with: how many each unit and kind may hold. */
export function possibleSizes(units: SizedUnit[], threshold: number): Map<string, Set<string>> {
  const seen = picturesOf(units, threshold)[0]
  const left = new Map<string, Set<string>>()
  for (const world of worldsLike(units)) {
    if (!picturesOf(world, threshold).includes(seen!)) continue
    for (const [name, sizes] of groupsOf(world)) {
      left.set(name, (left.get(name) ?? new Set()).add(sizes.join()))
    }
  }
  return left
}

/** Units and kinds by name. */
export function groupsOf(units: SizedUnit[]): [string, number[]][] {
  const kinds = [...new Set(units.map(({ kind }) => kind))]
  return [
    ...units.map(({ key, sizes }): [string, number[]] => [`unit ${key}`, sizes]),
    ...kinds.map((kind): [string, number[]] => {
      const of = units.filter((unit) => unit.kind === kind)
      return [`kind ${kind}`, sumOf(of.map(({ sizes }) => sizes))]
    }),
  ]
}

/** What is shown; more than one where it is chance which of several equals is withheld. */
function picturesOf(units: SizedUnit[], threshold: number): string[] {
  const pictures = orders(units).map((order) => {
    const shown = (groups: { key: string; sizes: number[] }[]) =>
      groups.map(({ key, sizes }) => `${key}:${sizes.join()}`).sort()
    return JSON.stringify([
      shown(groupsToShow(order, threshold)),
      shown(kindsToShow(order, threshold)),
    ])
  })
  return [...new Set(pictures)]
}

/** Every way to spread the same totals, which are always shown. */
function worldsLike(units: SizedUnit[]): SizedUnit[][] {
  const totals = sumOf(units.map(({ sizes }) => sizes))
  const spread = totals.map((total) => spreads(total, units.length))
  let worlds: number[][][] = [units.map(() => [])]
  for (const ways of spread) {
    worlds = worlds.flatMap((world) =>
      ways.map((way) => world.map((sizes, unit) => [...sizes, way[unit]!])),
    )
  }
  return worlds
    .filter((world) => world.every(([all, ...parts]) => parts.every((part) => part <= all!)))
    .map((world) => units.map((unit, index) => ({ ...unit, sizes: world[index]! })))
}

function spreads(total: number, over: number): number[][] {
  if (over === 1) return [[total]]
  return Array.from({ length: total + 1 }, (_, first) =>
    spreads(total - first, over - 1).map((rest) => [first, ...rest]),
  ).flat()
}

/** Only which comes first settles anything, so each does once. */
function orders<Item>(items: Item[]): Item[][] {
  return items.map((first) => [first, ...items.filter((item) => item !== first)])
}

function sumOf(lists: number[][]): number[] {
  return lists[0]!.map((_, index) => lists.reduce((sum, list) => sum + list[index]!, 0))
}
