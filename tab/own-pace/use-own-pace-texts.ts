import { ownPace as en } from '../../src/i18n/en/own-pace.ts'
import { ownPace as sv } from '../../src/i18n/sv/own-pace.ts'
import { useSession } from '../session.ts'

/** Texts that come where somebody answers at their own pace, and not with everybody's first view. */
export function useOwnPaceTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
