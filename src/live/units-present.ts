import type { Database } from '../db/database.ts'
import { countByUnit, type UnitPeople } from '../programme/unit-people.ts'
import type { People } from './people.ts'

/** Of which units somebody is, and how many all are, both of the same moment. */
export interface PresentByUnit {
  units: UnitPeople[]
  present: number
}

/** A room that fills up must not ask the database at every push, and a large one asks for much. */
function askEveryMs(people: number): number {
  return Math.max(500, people / 4)
}

/** Which units those come from who are in a room; asked again only when somebody has come or gone. */
export class UnitsPresent {
  readonly #db: Database
  /** There is something newer to read. */
  readonly #onNewer: () => void
  #known: Known | undefined
  #waiting: NodeJS.Timeout | undefined

  constructor(db: Database, onNewer: () => void) {
    this.#db = db
    this.#onNewer = onNewer
  }

  /** As it was a moment ago, where that was asked just now. */
  async read(present: People): Promise<PresentByUnit> {
    const known = this.#known?.present === present ? this.#known : this.#knownLately()
    if (known && known.present !== present) this.#readLater(known)
    const current = known ?? this.#ask(present)
    try {
      return { units: await current.units, present: current.count }
    } catch (error) {
      this.#known = undefined
      throw error
    }
  }

  #knownLately(): Known | undefined {
    const isRecent = this.#known && performance.now() < askAgainAt(this.#known)
    return isRecent ? this.#known : undefined
  }

  #ask(present: People): Known {
    const ids = [...present.keys()]
    const units = countByUnit(this.#db, ids)
    this.#known = { present, count: ids.length, units, askedAt: performance.now() }
    return this.#known
  }

  #readLater(known: Known): void {
    if (this.#waiting) return
    this.#waiting = setTimeout(
      () => {
        this.#waiting = undefined
        this.#onNewer()
      },
      Math.max(0, askAgainAt(known) - performance.now()),
    ).unref()
  }
}

function askAgainAt({ askedAt, count }: Known): number {
  return askedAt + askEveryMs(count)
}

interface Known {
  present: People
  count: number
  units: Promise<UnitPeople[]>
  askedAt: number
}
