import { type FocusEvent, useState } from 'react'
import { inOrder, type QuestionOrder } from '../../src/question/order.ts'
import type { AskedQuestion } from '../../src/reads/live.ts'

/**
 * The questions in order, which stays as it is while somebody has a finger, the mouse or focus in the
 * list: what they are about to press must not move. What is new meanwhile comes last.
 */
export function useCalmOrder(questions: AskedQuestion[], order: QuestionOrder) {
  const [held, setHeld] = useState<{ order: QuestionOrder; ids: string[] }>()
  const sorted = inOrder(questions, order)
  const calm = held?.order === order ? inPlace(sorted, held.ids) : sorted
  const hold = () => setHeld((was) => was ?? { order, ids: sorted.map(({ id }) => id) })
  const letGo = () => setHeld(undefined)
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) letGo()
  }
  return {
    questions: calm,
    holding: { onPointerEnter: hold, onPointerLeave: letGo, onFocus: hold, onBlur },
  }
}

function inPlace(questions: AskedQuestion[], ids: string[]): AskedQuestion[] {
  const known = ids.flatMap((id) => questions.find((each) => each.id === id) ?? [])
  return [...known, ...questions.filter(({ id }) => !ids.includes(id))]
}
