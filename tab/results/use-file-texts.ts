import { useComparisonTexts } from '../comparison/use-comparison-texts.ts'
import { useGroupsTexts } from '../groups/use-groups-texts.ts'
import { useSession } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import type { FileTexts } from './results-rows.ts'
import { useResultsTexts } from './use-results-texts.ts'

/** All texts that a file of results is written with. */
export function useFileTexts(): FileTexts {
  const { t, language } = useSession()
  const r = useResultsTexts()
  const g = useGroupsTexts()
  const c = useComparisonTexts()
  const k = useKindTexts()
  return { t, k, r, g, c, language }
}
