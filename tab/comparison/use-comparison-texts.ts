import { comparison as en } from '../../src/i18n/en/comparison.ts'
import { comparison as sv } from '../../src/i18n/sv/comparison.ts'
import { useSession } from '../session.ts'

/** Texts of the comparison; they come with it, and not with the tab's first page. */
export function useComparisonTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
