import { contacts as en } from '../../src/i18n/en/contacts.ts'
import { contacts as sv } from '../../src/i18n/sv/contacts.ts'
import { useSession } from '../session.ts'

/** Texts about who speaks for a unit; they come with the pages that tell of it. */
export function useContactTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
