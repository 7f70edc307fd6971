import type { Voter } from '../e2e/voting.ts'
import type { Delivered } from './deliveries.ts'

/** What the server has said in one round, to be held against what it has kept. */
export interface Ledger {
  seminarId: string
  pollId: string
  voters: Voter[]
  votes: number
  /** Whether the seminar has been ended, and so sealed: not asked for, asked for, acknowledged. */
  ending: 'no' | 'asked' | 'done'
  /** Versions that were saved. */
  saved: string[]
  /** Files that were read. */
  imported: number
  delivered: Delivered[]
}
