import { createHmac } from 'node:crypto'

/**
 * What one person has chosen in one ballot box. `marks` is what is counted of it (an option, a
 * point on a scale); a tally is the number of ballots that bear each mark, so it costs as much as
 * there are options, not as there are people. Free text is kept apart, as a remark.
 */
export interface Ballot {
  voter: string
  marks: string[]
  /** Where it comes from, see `origin-tag.ts`. */
  origin?: Buffer | undefined
  /** Undefined leaves no remark, and takes back an earlier one. */
  remark?: string | undefined
  /** Of the remark, where it is asked. */
  mayQuote?: boolean | undefined
}

/** How many ballots bear each mark. */
export interface Count {
  ballots: number
  marks: Readonly<Record<string, number>>
}

/**
 * Who voted, as the store knows it: a keyed hash that needs both the salt of the box, which is
 * destroyed when the box is sealed, and a key that is never in the database.
 */
export function voterOf(participantId: string, salt: Buffer, ballotKey: string): string {
  return createHmac('sha256', ballotKey).update(salt).update(participantId).digest('base64url')
}
