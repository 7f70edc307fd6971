import type { Database } from '../db/database.ts'

/** Call with the poll held. A cloud that is frozen already stays as it is. */
export async function saveFrozen(db: Database, boxId: string): Promise<void> {
  await db.query(
    `insert into frozen_tallies (box_id, mark, ballots)
     select box_id, mark, ballots from tallies
     where box_id = $1 and ballots > 0
       and not exists (select from frozen_tallies where box_id = $1)`,
    [boxId],
  )
}

export async function forgetFrozen(db: Database, boxId: string): Promise<void> {
  await db.query('delete from frozen_tallies where box_id = $1', [boxId])
}
