import { expect, test } from 'vitest'
import type { AskedQuestion } from '../../src/reads/live.ts'
import { stageQuestions } from '../../tab/questions/on-stage.ts'
import { groupsBeside } from '../../tab/stage/groups-beside.ts'
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

test('groups fill their rows as evenly as can be', () => {
  const columns = (areBars: boolean) => (groups: number) => groupsBeside(groups, areBars)
  expect([1, 2, 3, 4, 5, 6, 7].map(columns(true))).toEqual([1, 2, 3, 4, 3, 3, 4])
  expect([1, 2, 3, 4, 5].map(columns(false))).toEqual([1, 2, 3, 2, 3])
})
