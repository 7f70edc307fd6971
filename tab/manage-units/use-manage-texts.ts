import { manageUnits as en } from '../../src/i18n/en/manage-units.ts'
import { manageUnits as sv } from '../../src/i18n/sv/manage-units.ts'
import { useSession } from '../session.ts'

/** Texts that come with the lead's list of units. */
export function useManageTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
