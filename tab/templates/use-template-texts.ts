import { templates as en } from '../../src/i18n/en/templates.ts'
import { templates as sv } from '../../src/i18n/sv/templates.ts'
import { useSession } from '../session.ts'

/** Texts that only those who prepare seminars need; they come with their views. */
export function useTemplateTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
