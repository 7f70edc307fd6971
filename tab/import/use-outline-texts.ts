import { outline as en } from '../../src/i18n/en/outline.ts'
import { outline as sv } from '../../src/i18n/sv/outline.ts'
import { useSession } from '../session.ts'

/** Texts that only arranging a document needs; they come with it, and not with the first page. */
export function useOutlineTexts(): typeof sv {
  return { sv, en }[useSession().language]
}
