import type { Support } from './question.ts'

/**
 * How questions can be sorted. There is none by the time they were asked, since nobody keeps it:
 * `newest` is what the facilitator let through last.
 */
export type QuestionOrder = 'support' | 'newest' | 'best' | 'disputed'

interface Sorted {
  isPinned: boolean
  isAnswered: boolean
  listed: number
  support?: Support | undefined
}

/** The two last need people who are against. */
export function ordersFor(mayDisagree: boolean): QuestionOrder[] {
  return mayDisagree ? ['best', 'support', 'disputed', 'newest'] : ['support', 'newest']
}

/**
 * Pinned ones first and answered ones last, and within these by the order asked for. Those whose
 * support is too small to be shown stand as equals below the others, so that their order does not
 * tell it.
 */
export function inOrder<Question extends Sorted>(
  questions: Question[],
  order: QuestionOrder,
): Question[] {
  return [...questions].sort(
    (one, other) =>
      Number(one.isAnswered) - Number(other.isAnswered) ||
      Number(other.isPinned) - Number(one.isPinned) ||
      weightOf[order](other.support) - weightOf[order](one.support) ||
      other.listed - one.listed,
  )
}

const weightOf: Record<QuestionOrder, (support: Support | undefined) => number> = {
  newest: () => 0,
  support: (support) => support?.for ?? 0,
  best: (support) => (support ? lowerBound(support) : 0),
  disputed: (support) => (support ? dispute(support) : 0),
}

/**
 * The share of those who take a stand that is for, as low as it may be by chance (Wilson's interval
 * at 95 %): eighteen of twenty stand before five of five.
 */
function lowerBound({ for: wondering, against }: Support): number {
  const all = wondering + against
  if (all === 0) return 0
  const z = 1.96
  const share = wondering / all
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all)
  return (share + (z * z) / (2 * all) - spread) / (1 + (z * z) / all)
}

/** Many who are evenly divided stand before a few, and before many who agree. */
function dispute({ for: wondering, against }: Support): number {
  const [fewer, more] = wondering < against ? [wondering, against] : [against, wondering]
  return fewer === 0 ? 0 : (fewer + more) ** (fewer / more)
}
