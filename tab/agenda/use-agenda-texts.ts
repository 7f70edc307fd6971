import { agenda as en } from '../../src/i18n/en/agenda.ts'
import { agenda as sv } from '../../src/i18n/sv/agenda.ts'
import { useSession } from '../session.ts'

/** Texts that only those who prepare a seminar need, and so not part of everybody's first view. */
export function useAgendaTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
