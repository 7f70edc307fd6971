import { timer as en } from '../../src/i18n/en/timer.ts'
import { timer as sv } from '../../src/i18n/sv/timer.ts'
import { useSession } from '../session.ts'

/** Texts that come with the first discussion or break, and not with everybody's first view. */
export function useTimerTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
