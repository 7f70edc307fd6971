import type { Change } from './context.ts'
import type { Store } from './db/database.ts'
import type { GroupCommit } from './group-commit.ts'

/** What a running server is made of. Everything that carries out commands is given this. */
export interface App {
  store: Store
  /** One half of what ties a ballot to its voter; from the environment, never in the database. */
  ballotKey: string
  now: () => Date
  /** Tells every open screen to look again, here and in other processes. Called after commit. */
  publish: (change: Change) => void
  /** Votes that wait for the same transaction. */
  groups: GroupCommit
}
