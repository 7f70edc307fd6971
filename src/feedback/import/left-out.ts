import { clip } from '../clip.ts'
import type { LeftOut } from '../finding.ts'

const longestExcerpt = 400
const mostRows = 480

/** Collects what could not be carried over; the same thing twice is one row with a count. */
export class LeftOutList {
  readonly #rows = new Map<string, LeftOut>()

  add(kind: LeftOut['kind'], text: string): void {
    const excerpt = clip(text.replaceAll(/\s+/g, ' ').trim(), longestExcerpt)
    const key = `${kind} ${excerpt}`
    const row = this.#rows.get(key)
    if (row) row.count += 1
    else if (this.#rows.size < mostRows) this.#rows.set(key, { kind, excerpt, count: 1 })
    else this.#addToRest(kind)
  }

  list(): LeftOut[] {
    return [...this.#rows.values()]
  }

  /** A list too long to read is no help: beyond its end, only how many more there were. */
  #addToRest(kind: LeftOut['kind']): void {
    const key = `${kind} rest`
    const rest = this.#rows.get(key) ?? { kind, excerpt: '…', count: 0 }
    this.#rows.set(key, { ...rest, count: rest.count + 1 })
  }
}
