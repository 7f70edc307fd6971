import { countBallots } from '../ballot/repository.ts'
import { listComparedUnits } from '../comparison/repository.ts'
import type { Database } from '../db/database.ts'
import { getProgramme } from '../programme/repository.ts'
import type { GroupData } from './group-view.ts'
import { listGroups } from './repository.ts'

/** What can be shown by group of some sealed boxes; by box. */
export async function readGroups(
  db: Database,
  programmeId: string,
  boxIds: string[],
): Promise<ReadonlyMap<string, GroupData>> {
  if (boxIds.length === 0) return new Map()
  const [counts, kept, units, { threshold }] = await Promise.all([
    countBallots(db, boxIds),
    listGroups(db, boxIds),
    listComparedUnits(db, programmeId),
    getProgramme(db, programmeId),
  ])
  return new Map(
    boxIds.map((boxId) => [
      boxId,
      { total: counts.get(boxId)!, groups: kept.get(boxId)!, units, threshold },
    ]),
  )
}
