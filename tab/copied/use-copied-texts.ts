import { copied as en } from '../../src/i18n/en/copied.ts'
import { copied as sv } from '../../src/i18n/sv/copied.ts'
import { useSession } from '../session.ts'

export function useCopiedTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
