import { expect, test } from 'vitest'
import { inOrder, ordersFor, type QuestionOrder } from '../../src/question/order.ts'
import { supportOf } from '../../src/question/question.ts'

function question(id: string, listed: number, wondering?: number, against = 0) {
  const support = wondering === undefined ? undefined : { for: wondering, against }
  return { id, listed, isPinned: id === 'pinned', isAnswered: id === 'answered', support }
}

const questions = [
  question('few', 1),
  question('answered', 2, 90),
  question('many', 3, 40, 38),
  question('agreed', 4, 18, 2),
  question('five', 5, 5, 0),
  question('pinned', 6),
  question('late', 7),
]

test.each<[QuestionOrder, string[]]>([
  ['support', ['pinned', 'many', 'agreed', 'five', 'late', 'few', 'answered']],
  ['newest', ['pinned', 'late', 'five', 'agreed', 'many', 'few', 'answered']],
  ['best', ['pinned', 'agreed', 'five', 'many', 'late', 'few', 'answered']],
  ['disputed', ['pinned', 'many', 'agreed', 'late', 'five', 'few', 'answered']],
])('by %s: pinned first, answered last', (order, ids) => {
  expect(inOrder(questions, order).map(({ id }) => id)).toEqual(ids)
})

test('without people against there is nothing best or disputed to sort by', () => {
  expect(ordersFor(false)).toEqual(['support', 'newest'])
  expect(ordersFor(true)).toHaveLength(4)
})

test('support of fewer than the threshold is not told, whichever way they stand', () => {
  expect(supportOf({ ballots: 4, marks: { for: 3, against: 1 } }, 5)).toBeUndefined()
  expect(supportOf({ ballots: 5, marks: { for: 4, against: 1 } }, 5)).toEqual({
    for: 4,
    against: 1,
  })
  expect(supportOf({ ballots: 5, marks: { for: 5 } }, 5)).toEqual({ for: 5, against: 0 })
})
