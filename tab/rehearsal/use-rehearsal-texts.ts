import { rehearsal as en } from '../../src/i18n/en/rehearsal.ts'
import { rehearsal as sv } from '../../src/i18n/sv/rehearsal.ts'
import { useSession } from '../session.ts'

/** Texts that only those who lead need; they come with their view. */
export function useRehearsalTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
