import { health as en } from '../../src/i18n/en/health.ts'
import { health as sv } from '../../src/i18n/sv/health.ts'
import { useSession } from '../session.ts'

/** Texts that only the programme's lead needs, and so not part of everybody's first view. */
export function useHealthTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
