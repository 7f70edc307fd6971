import { answering as en } from '../../src/i18n/en/answering.ts'
import { answering as sv } from '../../src/i18n/sv/answering.ts'
import { useSession } from '../session.ts'

/** Texts that only whoever leads needs. */
export function useAnsweringTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
