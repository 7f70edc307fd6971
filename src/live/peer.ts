import type { Elsewhere } from './people.ts'
import type { Moved, PresenceNotice } from './presence-notice.ts'

type Rooms = Map<string, Set<string>>

/** What is known of who is in the rooms of one other process. */
export class Peer {
  heardAt: number
  /** Where it is kept up to date who is at any other process. */
  readonly #elsewhere: Elsewhere
  #rooms: Rooms = new Map()
  /** Of the last notice; undefined until a whole has begun. */
  #number: number | undefined
  /** The whole that is being told: what was known before goes for as long. */
  #coming: { rooms: Rooms; last: number } | undefined

  constructor(elsewhere: Elsewhere, now: number) {
    this.#elsewhere = elsewhere
    this.heardAt = now
  }

  get isEmpty(): boolean {
    return this.#rooms.size === 0
  }

  /** The seminars where somebody may have come or gone; undefined when something has been missed. */
  hear(notice: PresenceNotice): string[] | undefined {
    if (notice.kind === 'whole') {
      this.#number = notice.number
      this.#coming = { rooms: new Map(), last: notice.number + notice.parts }
      return this.#settled()
    }
    if (notice.kind === 'alive') return notice.number === this.#number ? [] : undefined
    if (notice.kind !== 'came' && notice.kind !== 'went') return []
    if (this.#number === undefined || notice.number !== this.#number + 1) return undefined
    this.#number = notice.number
    if (this.#coming) {
      move(this.#coming.rooms, notice)
      return this.#settled()
    }
    for (const id of move(this.#rooms, notice)) this.#elsewhere[notice.kind](notice.seminarId, id)
    return [notice.seminarId]
  }

  /** Nobody is there any more. The seminars that they have left. */
  leave(): string[] {
    return this.#replace(new Map())
  }

  #settled(): string[] {
    const { rooms, last } = this.#coming!
    if (this.#number !== last) return []
    this.#coming = undefined
    return this.#replace(rooms)
  }

  #replace(rooms: Rooms): string[] {
    const before = this.#rooms
    this.#rooms = rooms
    for (const [seminarId, people] of rooms) {
      for (const id of people) this.#elsewhere.came(seminarId, id)
    }
    for (const [seminarId, people] of before) {
      for (const id of people) this.#elsewhere.went(seminarId, id)
    }
    return [...new Set([...before.keys(), ...rooms.keys()])]
  }
}

/** Those who were not there before, or were. */
function move(rooms: Rooms, { kind, seminarId, personIds }: Moved): string[] {
  const room = rooms.get(seminarId) ?? new Set()
  const moved = personIds.filter((id) => room.has(id) === (kind === 'went'))
  for (const id of moved) {
    if (kind === 'came') room.add(id)
    else room.delete(id)
  }
  if (room.size > 0) rooms.set(seminarId, room)
  else rooms.delete(seminarId)
  return moved
}
