import { delivery as deliveryEn } from '../../src/i18n/en/delivery.ts'
import { feedback as feedbackEn } from '../../src/i18n/en/feedback.ts'
import { delivery as deliverySv } from '../../src/i18n/sv/delivery.ts'
import { feedback as feedbackSv } from '../../src/i18n/sv/feedback.ts'
import { useSession } from '../session.ts'
import type { Texts } from '../texts/sv.ts'

/** The tab's texts, and those of feedback, which come with its views and not with the first page. */
export function useFeedbackMessages(): Texts & FeedbackTexts {
  const { t, language } = useSession()
  return { ...t, ...feedbackTexts[language] }
}

interface FeedbackTexts {
  feedback: typeof feedbackSv
  delivery: typeof deliverySv
}

const feedbackTexts: Record<'sv' | 'en', FeedbackTexts> = {
  sv: { feedback: feedbackSv, delivery: deliverySv },
  en: { feedback: feedbackEn, delivery: deliveryEn },
}
