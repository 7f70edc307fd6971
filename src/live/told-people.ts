import { mostPeoplePerNotice, type Moved } from './presence-notice.ts'

/** A notice before it is given to anybody. */
export type Numbered = Moved | { kind: 'whole'; number: number; parts: number }

/** What a process has told the others of who is in its rooms, and what it has to tell next. */
export class ToldPeople {
  readonly #rooms = new Map<string, ReadonlySet<string>>()
  /** Of the last notice. */
  number = 0

  get isEmpty(): boolean {
    return this.#rooms.size === 0
  }

  /** Who has come and gone since a room was told of last. `now` must not be changed afterwards. */
  move(seminarId: string, now: ReadonlySet<string>): Numbered[] {
    const before = this.#rooms.get(seminarId) ?? nobody
    if (now.size > 0) this.#rooms.set(seminarId, now)
    else this.#rooms.delete(seminarId)
    return [
      ...this.#notices('came', seminarId, without(now, before)),
      ...this.#notices('went', seminarId, without(before, now)),
    ]
  }

  /** Everybody anew, for those who have missed something. */
  whole(): Numbered[] {
    this.number += 1
    const { number } = this
    const rooms = [...this.#rooms].flatMap(([seminarId, people]) =>
      this.#notices('came', seminarId, [...people]),
    )
    return [{ kind: 'whole', number, parts: rooms.length }, ...rooms]
  }

  #notices(kind: Moved['kind'], seminarId: string, people: string[]): Moved[] {
    const notices: Moved[] = []
    for (let first = 0; first < people.length; first += mostPeoplePerNotice) {
      this.number += 1
      const personIds = people.slice(first, first + mostPeoplePerNotice)
      notices.push({ kind, number: this.number, seminarId, personIds })
    }
    return notices
  }
}

const nobody: ReadonlySet<string> = new Set()

function without(people: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...people].filter((id) => !others.has(id))
}
