import type { PresenceNotice } from './presence-notice.ts'

type People = Map<string, Set<string>>

/** What is known of who is in the rooms of one other process. */
export class Peer {
  heardAt: number
  #people: People = new Map()
  /** Of the last notice; undefined until a whole has begun. */
  #number: number | undefined
  /** The whole that is being told: what was known before goes for as long. */
  #coming: { people: People; last: number } | undefined

  constructor(now: number) {
    this.heardAt = now
  }

  get seminarIds(): string[] {
    return [...this.#people.keys()]
  }

  peopleIn(seminarId: string): ReadonlySet<string> | undefined {
    return this.#people.get(seminarId)
  }

  /** The seminars where somebody may have come or gone; undefined when something has been missed. */
  hear(notice: PresenceNotice): string[] | undefined {
    if (notice.kind === 'whole') {
      this.#number = notice.number
      this.#coming = { people: new Map(), last: notice.number + notice.parts }
      return this.#settled()
    }
    if (notice.kind === 'alive') return notice.number === this.#number ? [] : undefined
    if (notice.kind !== 'came' && notice.kind !== 'went') return []
    if (this.#number === undefined || notice.number !== this.#number + 1) return undefined
    this.#number = notice.number
    move(this.#coming?.people ?? this.#people, notice)
    return this.#coming ? this.#settled() : [notice.seminarId]
  }

  #settled(): string[] {
    const { people, last } = this.#coming!
    if (this.#number !== last) return []
    const before = this.seminarIds
    this.#people = people
    this.#coming = undefined
    return [...new Set([...before, ...this.seminarIds])]
  }
}

function move(
  people: People,
  { kind, seminarId, personIds }: Extract<PresenceNotice, { seminarId: string }>,
): void {
  const room = people.get(seminarId) ?? new Set()
  for (const id of personIds) {
    if (kind === 'came') room.add(id)
    else room.delete(id)
  }
  if (room.size > 0) people.set(seminarId, room)
  else people.delete(seminarId)
}
