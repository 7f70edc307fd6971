import type { Poll } from '../poll/poll.ts'
import { questionKey } from '../step/step.ts'
import { bank } from './bank.ts'
import type { BankItem } from './template.ts'

const itemsByQuestion = new Map(
  bank.flatMap((item) =>
    item.steps.flatMap((step): [string, BankItem][] =>
      step.kind === 'poll' ? [[questionKey(step.poll), item]] : [],
    ),
  ),
)

/** What in the question bank asks this very question. */
export function findInBank(poll: Poll): BankItem | undefined {
  return itemsByQuestion.get(questionKey(poll))
}
