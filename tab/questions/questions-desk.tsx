import { useState } from 'react'
import type { ModeratedQuestion, QuestionsView } from '../../src/reads/live.ts'
import { QuestionsLed } from './questions-led.tsx'

/** Where the seminar is; undefined when it is nowhere, as when it is over. */
type Place = number | undefined

/**
 * The questions of the current step. An answer that is being written stays on the screen wherever
 * the seminar goes meanwhile, and what came of it until it goes on once more.
 */
export function QuestionsDesk({
  place,
  step,
  questions,
}: {
  place: Place
  /** Undefined where no questions are asked. */
  step: QuestionsView | undefined
  questions: ModeratedQuestion[]
}) {
  const [last, setLast] = useState<{ step: QuestionsView; place: Place; isWriting: boolean }>()
  const isNews = last !== undefined && (last.isWriting || last.place === place)
  const left = isNews && last.step.id !== step?.id ? last.step : undefined
  const shown = [left, step].filter((each) => each !== undefined)
  return shown.map((each) => (
    <QuestionsLed
      key={each.id} // stays the same one when the seminar moves on
      step={each}
      questions={each === left ? [] : questions}
      hasMovedOn={each === left}
      onWriting={(isWriting) => setLast({ step: each, place, isWriting })}
    />
  ))
}
