import { writing as en } from '../../../src/i18n/en/writing.ts'
import { writing as sv } from '../../../src/i18n/sv/writing.ts'
import { useSession } from '../../session.ts'

/** Texts of the form where questions are written; they come with it. */
export function useWritingTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
