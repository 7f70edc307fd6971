import type { Database } from '../db/database.ts'
import { countByUnit, type UnitPeople } from '../programme/unit-people.ts'

/** Which units those come from who are in a room; asked again only when somebody has come or gone. */
export class UnitsPresent {
  readonly #db: Database
  #known: { present: ReadonlySet<string>; units: Promise<UnitPeople[]> } | undefined

  constructor(db: Database) {
    this.#db = db
  }

  async read(present: ReadonlySet<string>): Promise<UnitPeople[]> {
    if (this.#known?.present !== present) {
      this.#known = { present, units: countByUnit(this.#db, [...present]) }
    }
    try {
      return await this.#known.units
    } catch (error) {
      this.#known = undefined
      throw error
    }
  }
}
