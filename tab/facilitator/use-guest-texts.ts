import { guests as en } from '../../src/i18n/en/guests.ts'
import { guests as sv } from '../../src/i18n/sv/guests.ts'
import { useSession } from '../session.ts'

/** Texts that only those who lead need; they come with their view. */
export function useGuestTexts() {
  return useSession().language === 'en' ? en : sv
}
