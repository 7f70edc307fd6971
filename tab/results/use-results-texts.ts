import { results as en } from '../../src/i18n/en/results.ts'
import { results as sv } from '../../src/i18n/sv/results.ts'
import { useSession } from '../session.ts'

/** Texts of the results of all seminars; they come with them, and not with the tab's first page. */
export function useResultsTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
