import { groups as en } from '../../src/i18n/en/groups.ts'
import { groups as sv } from '../../src/i18n/sv/groups.ts'
import { useSession } from '../session.ts'

/** Texts of what is divided by group; they come with it, and not with the tab's first page. */
export function useGroupsTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
