import type { Actor } from './actor.ts'
import type { BoxContent } from './ballot/repository.ts'
import type { Transaction } from './db/database.ts'
import type { GivenReaction } from './reaction/reaction.ts'

/**
 * A room is all the open screens of one seminar, of one unit's feedback, or of the draft of its joint
 * answer to one version.
 */
export type RoomId = `seminar:${string}` | `unit:${string}` | `draft:${string}`

/** What to look at again, once the transaction has committed. */
export interface Change {
  rooms: RoomId[]
  /** Nothing but the answers in one box: this is what it holds now, so nobody need read it again. */
  ballots?: BoxContent
  /** May do more or less than before: their screens are asked anew who looks at them. */
  people?: string[]
  /** Nothing but what people have answered, asked or supported: the agenda is as it was. */
  isOnlyAnswers?: boolean
  /** Somebody has reacted to what is shown; it is told, and stored nowhere. */
  reaction?: GivenReaction
  /** There is something new in the outbox. */
  hasDeliveries?: boolean
}

/** What every command handler is given. `db` is the open transaction; use nothing else. */
export interface CommandContext extends GroupContext {
  actor: Actor
}

/** What a handler is given that carries out what several people asked for together. */
export interface GroupContext {
  db: Transaction
  now: Date
  newId: () => string
  newSalt: () => Buffer
  /** A whole number from 0 to n − 1 that nobody can foresee. */
  randomBelow: (n: number) => number
  /** One half of what ties a ballot to its voter; from the environment, never in the database. */
  ballotKey: string
}
