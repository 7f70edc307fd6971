export interface WallText {
  id: string
  body: string
  heading?: string | undefined
}

export interface WallGroup {
  heading: string | undefined
  texts: WallText[]
}

const signsOnStage = 700
const signsInLine = 30
const columnsOnStage = 3

/**
 * Texts that can be read together on a big screen: at least one, however long. Each heading gets
 * one of its latest before any gets another.
 */
export function latestOnStage(texts: WallText[], signs = signsOnStage): WallText[] {
  const groups = groupsOf(texts).map((group) => group.texts.toReversed())
  const longest = Math.max(0, ...groups.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    groups.flatMap((group) => group[turn] ?? []),
  ).flat()
  let left = signs
  const fitting = inTurn.filter(({ body }, index) => {
    left -= Math.max(body.length, 2 * signsInLine)
    return index === 0 || left >= 0
  })
  return texts.filter((text) => fitting.includes(text))
}

/** How many lines high those texts are when they stand in columns. */
export function wallLines(texts: WallText[]): number {
  const lines = groupsOf(latestOnStage(texts)).flatMap(({ heading, texts: group }) => [
    heading ? 2 : 0,
    ...group.map(({ body }) => Math.ceil(body.length / signsInLine) + 2),
  ])
  const all = lines.reduce((sum, count) => sum + count, 0)
  return Math.max(12, all / columnsOnStage + 3)
}

/** Those with a heading first, in the order in which the headings came up. */
export function groupsOf(texts: WallText[]): WallGroup[] {
  const headings = [...new Set(texts.map(({ heading }) => heading || undefined))]
  const order = [...headings.filter(Boolean), ...headings.filter((heading) => !heading)]
  return order.map((heading) => ({
    heading,
    texts: texts.filter((text) => (text.heading || undefined) === heading),
  }))
}
