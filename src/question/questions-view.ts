import type { Count } from '../ballot/ballot.ts'
import type { AskedQuestion, ModeratedQuestion, QuestionsView } from '../reads/live.ts'
import type { QuestionsStep } from '../step/step.ts'
import { type Question, supportOf } from './question.ts'

/** The questions of a step as they are stored. */
export interface QuestionsData {
  questions: Question[]
  /** By box. */
  counts: ReadonlyMap<string, Count>
}

/** What everybody sees: questions that have been let through and are not done with. */
export function questionsView(
  { id, heading, help, isClosed, mayDisagree }: QuestionsStep,
  data: QuestionsData,
  threshold: number,
): QuestionsView {
  const seen = data.questions.filter(
    ({ status, progress }) => status === 'shown' && progress !== 'archived',
  )
  return {
    kind: 'questions',
    id,
    heading,
    help,
    isOpen: !isClosed,
    mayDisagree: mayDisagree ?? false,
    threshold,
    questions: seen.map((question) => askedQuestion(question, data, threshold)),
  }
}

/** What the facilitator sees beside that: those to read, those kept back and those done with. */
export function moderatedQuestions(data: QuestionsData, threshold: number): ModeratedQuestion[] {
  return data.questions.map((question) => ({
    ...askedQuestion(question, data, threshold),
    written: question.body,
    status: question.status,
    isArchived: question.progress === 'archived',
    answerVersion: question.answerVersion,
  }))
}

function askedQuestion(
  { id, boxId, body, shownAs, progress, isPinned, listed, answer }: Question,
  { counts }: QuestionsData,
  threshold: number,
): AskedQuestion {
  return {
    id,
    body: shownAs ?? body,
    isPinned,
    isAnswered: progress === 'answered',
    answer,
    listed: listed ?? 0,
    support: supportOf(counts.get(boxId) ?? { ballots: 0, marks: {} }, threshold),
  }
}
