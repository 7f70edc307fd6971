import { leading as en } from '../../src/i18n/en/leading.ts'
import { leading as sv } from '../../src/i18n/sv/leading.ts'
import { useSession } from '../session.ts'

/** Texts that only whoever leads needs. */
export function useLeadingTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
