import type { Language } from '../language.ts'
import { messagesIn } from '../i18n/messages.ts'
import { type GraphApp, tokenForApp } from './credentials.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { askGraph } from './request.ts'

interface FeedbackNews {
  unitName: string
  title: string
  url: string
  language: Language
  /** For a reminder: the last day to answer. */
  answerBy?: Date | undefined
}

/**
 * Tells a contact person in their activity feed in Teams that their unit's feedback has arrived, or
 * until when it can be answered.
 * They must have the app; installing it is what allows this, and nothing more than this.
 */
export function notifyContact(
  app: GraphApp,
  contact: { tenantId: string; objectId: string },
  feedback: FeedbackNews,
): Promise<Outcome<true>> {
  const { graph } = messagesIn(feedback.language)
  const { title, answerBy } = feedback
  return outcomeOf(async () => {
    await askGraph<void>({
      token: await tokenForApp(app, contact.tenantId),
      method: 'POST',
      path: `/users/${encodeURIComponent(contact.objectId)}/teamwork/sendActivityNotification`,
      body: {
        topic: {
          source: 'text',
          value: graph.feedbackTopic,
          webUrl: feedback.url, // Graph takes only links that open in Teams
        },
        activityType: answerBy ? 'answerAwaited' : 'feedbackArrived',
        previewText: { content: answerBy ? graph.answerBy(title, answerBy) : title },
        templateParameters: [{ name: 'unit', value: feedback.unitName }],
      },
    })
    return true as const
  })
}
