import { people as en } from '../../src/i18n/en/people.ts'
import { people as sv } from '../../src/i18n/sv/people.ts'
import { useSession } from '../session.ts'

export type PeopleTexts = typeof sv

/** Texts that come with the lead's list of people. */
export function usePeopleTexts(): PeopleTexts {
  return useSession().language === 'en' ? en : sv
}
