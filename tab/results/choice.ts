import type { QuestionSummary } from '../../src/reads/results.ts'

/** Which of the questions somebody wants to see. */
export interface Choice {
  /** A seminar's id, or one of the words below. */
  seminar: string
  /** The id of what in the question bank they come from, or one of the words below. */
  bank: string
}

/** No id looks like these. */
export const any = ''
export const unitSessions = 'units'
export const wholeBank = 'bank'

export const everything: Choice = { seminar: any, bank: any }

export function chosenQuestions(
  questions: QuestionSummary[],
  { seminar, bank }: Choice,
): QuestionSummary[] {
  return questions.filter(
    (question) => isAskedIn(question, seminar) && isFrom(question.bank?.id, bank),
  )
}

function isAskedIn({ seminarIds, isForUnits }: QuestionSummary, seminar: string): boolean {
  if (seminar === any) return true
  return seminar === unitSessions ? isForUnits : seminarIds.includes(seminar)
}

function isFrom(itemId: string | undefined, bank: string): boolean {
  if (bank === any) return true
  return bank === wholeBank ? itemId !== undefined : itemId === bank
}
