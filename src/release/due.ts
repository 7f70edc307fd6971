import type { RoomId } from '../context.ts'
import type { Store } from '../db/database.ts'
import { getVersion } from '../feedback/repository.ts'
import { deliverVersion } from './deliver-version.ts'
import { holdDueVersion } from './repository.ts'

/**
 * Delivers the versions whose time has come, each in a transaction of its own, and answers with the
 * rooms that show them. One whose unit cannot be reached yet waits until it can.
 */
export async function deliverDueVersions(store: Store, now: Date): Promise<RoomId[]> {
  const rooms: RoomId[] = []
  for (;;) {
    const room = await store.transaction(async (db) => {
      const due = await holdDueVersion(db, now)
      if (!due) return undefined
      const version = await getVersion(db, due.versionId)
      await deliverVersion(db, version, { personId: due.scheduledBy, now })
      return `unit:${version.unit.id}` as const
    })
    if (!room) return rooms
    rooms.push(room)
  }
}
