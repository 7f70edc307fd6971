import { expect, test } from 'vitest'
import type { AskedQuestion } from '../../src/reads/live.ts'
import { stageQuestions } from '../../tab/questions/on-stage.ts'
import { step } from './canned-questions.ts'

const [first, , third] = step.questions
const answered: AskedQuestion = { ...third!, isAnswered: true, answer: 'I maj.' }

function shownOf(...questions: AskedQuestion[]) {
  const { shown, left } = stageQuestions({ ...step, questions })
  return { shown: shown.map(({ id }) => id), left }
}

test('an answered question leaves the big picture, unless it is pinned with its answer', () => {
  expect(shownOf(first!, answered)).toEqual({ shown: [first!.id], left: 0 })
  const pinned = { ...answered, isPinned: true }
  expect(shownOf(first!, pinned)).toEqual({ shown: [answered.id, first!.id], left: 0 })
  const aloud = { ...pinned, answer: undefined }
  expect(shownOf(first!, aloud)).toEqual({ shown: [first!.id], left: 0 })
})

test('a long answer takes the room of other questions, and is always there itself', () => {
  const long = { ...answered, isPinned: true, answer: 'ord '.repeat(250) }
  expect(shownOf(...step.questions, long).shown).toEqual([answered.id])
})
