import { useRef } from 'react'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useUndoing } from '../moderation/use-undoing.ts'
import type { AnswerBefore } from './use-answer-draft.ts'
import { useAnsweringTexts } from './use-answering-texts.ts'

/** What a facilitator does to the written answers of a step. All of it can be undone. */
export function useAnswerCare(
  /** Called after each attempt, where nothing else says that there is something new. */
  onAsked?: () => void,
) {
  const t = useAnsweringTexts().happened
  const undoing = useUndoing()
  const put = useAnswerVersions(onAsked)

  return {
    write({ id, isAnswered }: ModeratedQuestion, answer: string, over: AnswerBefore) {
      const wasSettled = isAnswered && over.answer === undefined // as when it was answered aloud
      return undoing.run(
        () => put.next(id, answer, over.version),
        async () => {
          const refused = await put.back(id, over)
          if (refused || !wasSettled) return refused
          return send('question.settle', { questionId: id, progress: 'answered' })
        },
        over.answer === undefined ? t.written : t.changed,
      )
    },
    takeBack({ id, answer, answerVersion: version }: ModeratedQuestion) {
      void undoing.run(
        () => put.next(id, undefined, version),
        () => put.back(id, { answer, version }),
        t.removed,
      )
    },
    undoing,
  }
}

/**
 * Puts answers in the place of those that have been read, and back. What somebody else has written
 * in between is never written over: neither by an answer, nor when one is undone.
 */
function useAnswerVersions(onAsked: (() => void) | undefined) {
  /** By question: the version now, and the earlier one that it is the same as since an undo. */
  const undone = useRef(new Map<string, { now: number; sameAs: number }>())
  const ask = async (questionId: string, answer: string | undefined, version: number) => {
    const refused = await send('question.answer', { questionId, answer: answer ?? null, version })
    onAsked?.()
    return refused
  }

  return {
    next: ask,
    async back(questionId: string, { answer, version }: AnswerBefore) {
      const written = version + 1
      const known = undone.current.get(questionId)
      const now = known?.sameAs === written ? known.now : written
      const refused = await ask(questionId, answer, now)
      if (!refused) undone.current.set(questionId, { now: now + 1, sameAs: version })
      return refused
    },
  }
}
