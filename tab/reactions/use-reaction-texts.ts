import { reactions as en } from '../../src/i18n/en/reactions.ts'
import { reactions as sv } from '../../src/i18n/sv/reactions.ts'
import { useSession } from '../session.ts'

/** Texts that come with the buttons, and not with everybody's first view. */
export function useReactionTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
