import { moderation as en } from '../../src/i18n/en/moderation.ts'
import { moderation as sv } from '../../src/i18n/sv/moderation.ts'
import { useSession } from '../session.ts'

/** Texts that only a facilitator needs, and so not part of everybody's first view. */
export function useModerationTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
