import { screen as en } from '../../src/i18n/en/screen.ts'
import { screen as sv } from '../../src/i18n/sv/screen.ts'
import { useSession } from '../session.ts'

/** Texts that come after everybody's first view. */
export function useScreenTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
