import type { Moderation } from '../poll/open-text.ts'
import type { WordsPicture } from '../poll/words.ts'
import type { WordDecision } from './decision.ts'

/**
 * What only one person has said is somebody's own words, until the facilitator lets it through;
 * what several have said is nobody's.
 */
export function withUnreadMarked(
  { words, ...picture }: WordsPicture,
  {
    moderation,
    wordDecisions = [],
  }: { moderation: Moderation; wordDecisions?: WordDecision[] | undefined },
): WordsPicture {
  if (moderation === 'after') return { ...picture, words }
  const letThrough = new Set(
    wordDecisions.filter(({ status }) => status === 'shown').map(({ word }) => word),
  )
  return {
    ...picture,
    words: words.map((said) =>
      said.mentions > 1 || letThrough.has(said.key) ? said : { ...said, isUnread: true },
    ),
  }
}

/** As others than those who lead see it. */
export function withoutUnread({ words, ...picture }: WordsPicture): WordsPicture {
  const read = words.filter(({ isUnread }) => !isUnread)
  return { ...picture, words: read, waiting: words.length - read.length }
}
