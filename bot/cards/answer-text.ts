import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, type LocalText, textIn } from '../../src/language.ts'
import type { Answer, Poll } from '../../src/poll/poll.ts'

/** What somebody has answered, in words. */
export function answerText(
  poll: Poll,
  answer: Answer,
  { t, language }: { t: Messages; language: Language },
): string {
  const labels = new Map(labelsOf(poll).map(([id, label]) => [id, textIn(label, language)]))
  const { unsure } = t.poll.recognition
  if ('recognition' in answer) return t.poll.recognition[answer.recognition]
  if ('optionIds' in answer) return answer.optionIds.map((id) => labels.get(id) ?? id).join(', ')
  if ('ranking' in answer) {
    return answer.ranking.map((id, index) => `${index + 1}. ${labels.get(id)}`).join(', ')
  }
  if ('ratings' in answer) {
    const ratings = Object.entries(answer.ratings)
    return ratings
      .map(([id, rating]) => `${labels.get(id)}: ${rating === 'unsure' ? unsure : rating}`)
      .join(', ')
  }
  if ('shares' in answer) {
    return Object.entries(answer.shares)
      .map(([id, share]) => `${labels.get(id)}: ${share}`)
      .join(', ')
  }
  if ('words' in answer) return answer.words.join(', ')
  return 'text' in answer ? answer.text : unsure
}

/** Of what can be chosen, rated or ranked; a row between opposites goes by its theme or its left. */
export function labelsOf(poll: Poll): [string, LocalText][] {
  switch (poll.kind) {
    case 'choice':
    case 'ranking':
    case 'allocation':
      return poll.options.map(({ id, label }) => [id, label])
    case 'scale':
      return poll.statements.map(({ id, label }) => [id, label])
    case 'polarity':
      return poll.rows.map(({ id, left, right }) => [id, between(left, right)])
    default:
      return []
  }
}

function between(left: LocalText, right: LocalText): LocalText {
  const en = left.en && right.en ? `${left.en} ↔ ${right.en}` : undefined
  return { sv: `${left.sv} ↔ ${right.sv}`, en }
}
