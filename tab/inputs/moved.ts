/** The same list with one item moved up or down; the ends stay where they are. */
export function moved(order: string[], id: string, steps: number): string[] {
  const from = order.indexOf(id)
  const to = Math.min(Math.max(from + steps, 0), order.length - 1)
  if (from < 0 || from === to) return order
  const others = order.filter((other) => other !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}
