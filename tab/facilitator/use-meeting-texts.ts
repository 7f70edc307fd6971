import { graph as graphEn } from '../../src/i18n/en/graph.ts'
import { meeting as en } from '../../src/i18n/en/meeting.ts'
import { graph as graphSv } from '../../src/i18n/sv/graph.ts'
import { meeting as sv } from '../../src/i18n/sv/meeting.ts'
import { useSession } from '../session.ts'

/** Texts that only those who lead need; they come with their view. */
export function useMeetingTexts() {
  const isEnglish = useSession().language === 'en'
  return {
    t: isEnglish ? en : sv,
    failures: (isEnglish ? graphEn : graphSv).failure,
  }
}
