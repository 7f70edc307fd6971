import { disclose } from '../ballot/disclose.ts'

export const reactions = ['recognise', 'question', 'thanks'] as const
/** "That is how it is with us", "I have a question", "thank you". */
export type Reaction = (typeof reactions)[number]

export type ReactionCounts = Partial<Record<Reaction, number>>

/** What somebody has just pressed. `person` is a keyed hash, so that pressing twice counts once. */
export interface GivenReaction {
  seminarId: string
  person: string
  reaction: Reaction
}

/**
 * What a room may be told of how many react: each kind by itself, from the threshold on, and in
 * whole steps of it. So whatever changes on the screen stands for a group, also when it is compared
 * with what was there a moment ago: nobody can see that it was the one who just picked up the phone.
 */
export function toldReactions(counts: ReactionCounts, threshold: number): ReactionCounts {
  const told = reactions.flatMap((reaction): [Reaction, number][] => {
    const disclosed = disclose({ ballots: counts[reaction] ?? 0, marks: {} }, threshold)
    if (!disclosed.shown) return []
    const { ballots } = disclosed.count
    return [[reaction, ballots - (ballots % threshold)]]
  })
  return Object.fromEntries(told)
}
