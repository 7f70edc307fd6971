/** Some people, however they are kept. */
export interface People {
  readonly size: number
  has(personId: string): boolean
  keys(): Iterable<string>
}

/** Who is at other processes, and at how many of them; by seminar. Kept as they move, never made anew. */
export class Elsewhere {
  readonly #rooms = new Map<string, Map<string, number>>()

  peopleIn(seminarId: string): ReadonlyMap<string, number> | undefined {
    return this.#rooms.get(seminarId)
  }

  came(seminarId: string, personId: string): void {
    const room = this.#rooms.get(seminarId) ?? new Map<string, number>()
    this.#rooms.set(seminarId, room.set(personId, (room.get(personId) ?? 0) + 1))
  }

  went(seminarId: string, personId: string): void {
    const room = this.#rooms.get(seminarId)
    const times = room?.get(personId) ?? 0
    if (times > 1) room!.set(personId, times - 1)
    else room?.delete(personId)
    if (room?.size === 0) this.#rooms.delete(seminarId)
  }
}

/** Those here and those elsewhere, each of them once. Good until somebody moves. */
export class Everybody implements People {
  readonly size: number
  readonly #here: ReadonlySet<string>
  readonly #elsewhere: ReadonlyMap<string, number>

  constructor(here: ReadonlySet<string>, elsewhere: ReadonlyMap<string, number>) {
    this.#here = here
    this.#elsewhere = elsewhere
    let size = elsewhere.size
    for (const id of here) if (!elsewhere.has(id)) size += 1
    this.size = size
  }

  has(personId: string): boolean {
    return this.#here.has(personId) || this.#elsewhere.has(personId)
  }

  keys(): string[] {
    const onlyHere = [...this.#here].filter((id) => !this.#elsewhere.has(id))
    return [...this.#elsewhere.keys(), ...onlyHere]
  }
}

/** Who is here, each of them once, at however many screens. */
export class Here {
  readonly #screens = new Map<string, number>()
  #people: ReadonlySet<string> | undefined

  /** A set that is not changed afterwards, and the same until somebody comes or goes. */
  get people(): ReadonlySet<string> {
    this.#people ??= new Set(this.#screens.keys())
    return this.#people
  }

  /** Whether they were not here before. */
  came(personId: string): boolean {
    const screens = (this.#screens.get(personId) ?? 0) + 1
    this.#screens.set(personId, screens)
    if (screens === 1) this.#people = undefined
    return screens === 1
  }

  /** Whether that was their last screen. */
  went(personId: string): boolean {
    const screens = (this.#screens.get(personId) ?? 0) - 1
    if (screens > 0) this.#screens.set(personId, screens)
    else this.#people = undefined
    if (screens <= 0) this.#screens.delete(personId)
    return screens <= 0
  }
}
