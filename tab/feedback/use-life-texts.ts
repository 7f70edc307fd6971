import { life as en } from '../../src/i18n/en/life.ts'
import { life as sv } from '../../src/i18n/sv/life.ts'
import { useSession } from '../session.ts'

/** Texts that only the reading view needs; they come with it, and not with the tab's first page. */
export function useLifeTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
