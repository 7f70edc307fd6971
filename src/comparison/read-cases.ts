import { createHmac } from 'node:crypto'
import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { findDeliveredVersion, listVersions } from '../feedback/repository.ts'
import type { Case } from './case-view.ts'
import { listComparedUnits } from './repository.ts'

/**
 * Every unit of a programme with the answers to what was delivered to it last, in an order that only
 * who holds the key could work out.
 */
export async function readCases(
  db: Database,
  programmeId: string,
  ballotKey: string,
): Promise<Case[]> {
  const units = await listComparedUnits(db, programmeId)
  const place = (id: string) =>
    createHmac('sha256', ballotKey).update(`comparison ${id}`).digest('hex')
  const inNoOrder = units.toSorted((one, other) => (place(one.id) < place(other.id) ? -1 : 1))
  return Promise.all(
    inNoOrder.map(async (unit) => {
      const versions = await listVersions(db, [unit.id])
      const documentIds = [...new Set(versions.map(({ documentId }) => documentId))]
      const delivered = await Promise.all(documentIds.map((id) => findDeliveredVersion(db, id)))
      const boxIds = delivered
        .flatMap((version) => version?.findings ?? [])
        .map(({ boxId }) => boxId)
      return { unit, findings: [...(await countBallots(db, boxIds)).values()] }
    }),
  )
}
