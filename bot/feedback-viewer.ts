import type { Actor } from '../src/actor.ts'
import { mayGiveAnswer } from '../src/answer/answer.ts'
import type { Ballot } from '../src/ballot/ballot.ts'
import { mayAcknowledge, mayRespond } from '../src/feedback/version.ts'
import type { FeedbackData } from '../src/feedback/view.ts'
import type { Recognition } from '../src/recognition.ts'
import { type CardData, type WrittenOnCard, writtenOn } from './card-input.ts'
import type { FeedbackViewer } from './cards/feedback-card.ts'

/**
 * What one person may do with a card of feedback, and has done. The card is drawn anew for whoever
 * presses a button on it, so what they had written to other findings comes along.
 */
export function viewerOf(
  { version, own }: Pick<FeedbackData, 'version' | 'own'>,
  actor: Actor,
  data: CardData,
): FeedbackViewer {
  const sent = new Map(
    version.findings.flatMap(({ id, boxId }) => {
      const ballot = own.get(boxId)
      return ballot ? [[id, responseIn(ballot)] as const] : []
    }),
  )
  const unsent = version.findings.flatMap(({ id }) => {
    const written = writtenOn(data, id)
    return written && !isSame(written, sent.get(id)) ? [[id, written] as const] : []
  })
  return {
    mayRespond: mayRespond(version, actor),
    mayAcknowledge: mayAcknowledge(version, actor),
    mayGiveAnswer: mayGiveAnswer(version, actor),
    own: sent,
    unsent: new Map(unsent),
  }
}

function responseIn({ marks, remark = '', mayQuote = false }: Omit<Ballot, 'voter'>) {
  return { recognition: marks[0] as Recognition, comment: remark, mayQuote }
}

/** Whether a text may be quoted is of no account where there is none. */
function isSame(one: WrittenOnCard, other: WrittenOnCard | undefined): boolean {
  const isQuotedSame = !one.comment || one.mayQuote === other?.mayQuote
  return one.recognition === other?.recognition && one.comment === other?.comment && isQuotedSame
}
