import { together as en } from '../../src/i18n/en/together.ts'
import { together as sv } from '../../src/i18n/sv/together.ts'
import { useSession } from '../session.ts'

/** Texts for those who write the joint answer together; they come with the reading view. */
export function useTogetherTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
