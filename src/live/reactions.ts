import type { GivenReaction, Reaction, ReactionCounts } from '../reaction/reaction.ts'

/** So long somebody's reaction counts, unless they give another. */
export const fadesAfterMs = 20_000
/** What was given meanwhile is told together, so that no single press can be seen to arrive. */
export const tellEveryMs = 5_000

interface RoomReactions {
  given: Map<string, { reaction: Reaction; at: number }>
  told: ReactionCounts
  telling: NodeJS.Timeout
}

/**
 * What the rooms of this process feel right now. It is in memory and nowhere else: it fades before
 * anybody would miss it, and what was never written down cannot be read later.
 */
export class Reactions {
  readonly #onTold: (seminarId: string) => void
  readonly #rooms = new Map<string, RoomReactions>()

  constructor(onTold: (seminarId: string) => void) {
    this.#onTold = onTold
  }

  /** The last that a person has given counts, once. */
  take({ seminarId, person, reaction }: GivenReaction): void {
    const room = this.#rooms.get(seminarId) ?? this.#open(seminarId)
    room.given.set(person, { reaction, at: performance.now() })
  }

  /** As they were counted last; undefined where nobody has reacted for a while. */
  toldIn(seminarId: string): ReactionCounts | undefined {
    return this.#rooms.get(seminarId)?.told
  }

  stop(): void {
    for (const { telling } of this.#rooms.values()) clearInterval(telling)
    this.#rooms.clear()
  }

  #open(seminarId: string): RoomReactions {
    const telling = setInterval(() => this.#tell(seminarId), tellEveryMs).unref()
    const room = { given: new Map(), told: {}, telling }
    this.#rooms.set(seminarId, room)
    return room
  }

  #tell(seminarId: string): void {
    const room = this.#rooms.get(seminarId)
    if (!room) return
    const faded = performance.now() - fadesAfterMs
    for (const [person, { at }] of room.given) if (at <= faded) room.given.delete(person)
    room.told = countsOf(room)
    this.#onTold(seminarId)
    if (room.given.size > 0) return
    clearInterval(room.telling)
    this.#rooms.delete(seminarId)
  }
}

function countsOf({ given }: RoomReactions): ReactionCounts {
  const counts: ReactionCounts = {}
  for (const { reaction } of given.values()) counts[reaction] = (counts[reaction] ?? 0) + 1
  return counts
}
