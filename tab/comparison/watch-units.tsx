import type { UnitOverview } from '../../src/reads/unit.ts'
import { useUnitChanges } from '../use-live.ts'
import { useRead } from '../use-read.ts'

/** A unit that changes its word is gone, or there, on screens that are open. */
export function WatchUnits({ onChange }: { onChange: () => void }) {
  const { data: units } = useRead<UnitOverview[]>('/api/units')
  useUnitChanges(units?.map(({ id }) => id) ?? [], onChange)
  return null
}
