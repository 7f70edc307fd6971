import { inOrder, ordersFor } from '../../src/question/order.ts'
import type { AskedQuestion, QuestionsView } from '../../src/reads/live.ts'

const most = 5
/** About as many lines of an answer as there is room for beside a few questions. */
const room = 14
const signsInLine = 60
/** A question with how many wonder; with air around it. */
const linesOfQuestion = 2.5

/** What the big picture has room for: answers that are pinned first, then the foremost questions. */
export function stageQuestions({ questions, mayDisagree }: QuestionsView): {
  shown: AskedQuestion[]
  /** How many more questions there are. */
  left: number
} {
  const foremost = (some: AskedQuestion[]) => inOrder(some, ordersFor(mayDisagree)[0]!)
  const kept = questions.filter(isKept)
  const open = questions.filter((question) => !question.isAnswered && !isKept(question))
  const all = [...foremost(kept), ...foremost(open)]
  let lines = 0
  const fitting = all.filter((question, index) => {
    lines += linesOf(question)
    return index === 0 || lines <= room
  })
  const shown = fitting.slice(0, most)
  return { shown, left: all.length - shown.length }
}

function isKept({ isPinned, answer }: AskedQuestion): boolean {
  return isPinned && answer !== undefined
}

function linesOf({ answer }: AskedQuestion): number {
  const written = (answer ?? '').split('\n').map(({ length }) => Math.ceil(length / signsInLine))
  return linesOfQuestion + (answer ? written.reduce((sum, lines) => sum + lines, 0) : 0)
}
