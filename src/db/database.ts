/** Either PostgreSQL or the same engine embedded (PGlite). Both speak one SQL dialect. */
export interface Database {
  /** `params` are bound by position; objects and arrays of objects are sent as JSON text by the caller. */
  query<Row>(sql: string, params?: readonly unknown[]): Promise<{ rows: Row[]; count: number }>
}

/** A database between `begin` and `commit`. */
export interface Transaction extends Database {
  /** What has been asked is all there is, so the commit travels with it, which saves a trip. */
  thenCommit(): void
}

/** The open store: what `main.ts` makes and everybody else is given. */
export interface Store extends Database {
  /** Which engine answers, for logs and the health page. */
  readonly engine: 'embedded' | 'postgres'
  /**
   * Commits when `work` resolves, rolls back when it throws. Not to be nested. Does `work` again
   * when the database gave it up for another's sake, or another has added the same row meanwhile, so
   * nothing else may be left behind by it.
   */
  transaction<T>(work: (db: Transaction) => Promise<T>): Promise<T>
  /** Runs a script of several statements, such as a migration. */
  run(script: string): Promise<void>
  /** Says something short to every process on this database, this one included. */
  notify(channel: string, payload: string): Promise<void>
  /** Hears what `notify` says; survives a lost connection, after which it calls `onGap`. */
  listen(channel: string, onMessage: (payload: string) => void, onGap: () => void): Promise<void>
  close(): Promise<void>
}
