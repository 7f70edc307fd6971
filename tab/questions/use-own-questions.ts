import { useEffect, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { Stance } from '../../src/question/question.ts'
import type { QuestionsView } from '../../src/reads/live.ts'
import type { OwnQuestions } from '../../src/reads/seminar.ts'
import { read, send } from '../api.ts'

type Asked = OwnQuestions['asked'][number]

export interface OwnQuestionsHandle extends OwnQuestions {
  ask: (questionId: string, body: string) => Promise<ErrorCode | undefined>
  withdraw: (questionId: string) => Promise<ErrorCode | undefined>
  take: (questionId: string, stance: Stance | null) => Promise<ErrorCode | undefined>
}

const nothing: OwnQuestions = { asked: [], stances: {} }

/** What this person has asked and where they stand, which nobody else is told. */
export function useOwnQuestions(step: QuestionsView, isLive: boolean): OwnQuestionsHandle {
  const [own, setOwn] = useState(nothing)
  const { id: stepId, questions } = step
  // When one's own question comes or goes, a facilitator has read it.
  const asked = own.asked.map((each) => ({ ...each, status: statusNow(each, questions) }))
  if (asked.some(({ status }, index) => status !== own.asked[index]!.status)) {
    setOwn({ ...own, asked })
  }

  useEffect(() => {
    if (!isLive) return undefined
    let isCurrent = true
    read<OwnQuestions>(`/api/steps/${stepId}/questions`).then(
      (answer) => isCurrent && setOwn(answer),
      () => undefined, // without it one can still ask and support
    )
    return () => {
      isCurrent = false
    }
  }, [stepId, isLive])

  const stand = (questionId: string, stance: Stance | null | undefined) =>
    setOwn(({ asked, stances }) => {
      const { [questionId]: _, ...others } = stances
      return { asked, stances: stance ? { ...others, [questionId]: stance } : others }
    })

  return {
    asked: own.asked,
    stances: own.stances,
    async ask(questionId, body) {
      const refused = await send('question.ask', { questionId, stepId, body })
      if (refused) return refused
      const asked: Asked = { id: questionId, body, status: 'waiting' }
      setOwn((was) => ({
        asked: [...was.asked, asked],
        stances: { ...was.stances, [questionId]: 'for' },
      }))
      return undefined
    },
    async withdraw(questionId) {
      const refused = await send('question.withdraw', { questionId })
      if (refused) return refused
      setOwn((was) => ({ ...was, asked: was.asked.filter(({ id }) => id !== questionId) }))
      return undefined
    },
    async take(questionId, stance) {
      const before = own.stances[questionId]
      stand(questionId, stance)
      const refused = await send('question.support', { questionId, stance })
      if (refused) stand(questionId, before)
      return refused
    },
  }
}

function statusNow({ id, status }: Asked, shown: { id: string }[]): Asked['status'] {
  if (shown.some((each) => each.id === id)) return 'shown'
  return status === 'shown' ? 'hidden' : status
}
