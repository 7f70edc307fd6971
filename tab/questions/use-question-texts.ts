import { questions as en } from '../../src/i18n/en/questions.ts'
import { questions as sv } from '../../src/i18n/sv/questions.ts'
import { useSession } from '../session.ts'

/** Texts that come with the first step of questions, and not with everybody's first view. */
export function useQuestionTexts(): typeof sv {
  return useSession().language === 'en' ? en : sv
}
