import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { LiveState } from '../../src/reads.ts'
import { send } from '../api.ts'
import type { FacilitatorAction } from './next-action.ts'

export interface Facilitator {
  /** Ending has to be confirmed; this only asks. */
  act: (action: FacilitatorAction) => void
  goToStep: (stepId: string) => void
  end: () => void
  isAsking: boolean
  stopAsking: () => void
  isBusy: boolean
  refusal: ErrorCode | undefined
}

/** What a facilitator can do to the seminar, one thing at a time. */
export function useFacilitator(state: LiveState | undefined): Facilitator {
  const [isBusy, setIsBusy] = useState(false)
  const [isAsking, setIsAsking] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const seminarId = state?.seminar.id ?? ''
  const index = state?.step?.index ?? 0
  const agenda = state?.facilitator?.agenda ?? []

  const run = async (command: () => Promise<ErrorCode | undefined>) => {
    if (isBusy) return
    setIsBusy(true)
    setRefusal(await command())
    setIsBusy(false)
  }
  const goToStep = async (stepId: string | undefined) => {
    if (stepId) await run(() => send('seminar.goToStep', { seminarId, stepId }))
  }

  const act = (action: FacilitatorAction) => {
    if (action === 'start') return void run(() => send('seminar.start', { seminarId }))
    if (action === 'end') return setIsAsking(true)
    if (action === 'next') return void goToStep(agenda[index + 1]?.id)
    if (action === 'previous') return void goToStep(agenda[index - 1]?.id)
    if (state?.step?.content.kind !== 'poll') return undefined
    const pollId = state.step.content.id
    const command = commandFor[action]
    return void run(() => send(command, { pollId }))
  }

  return {
    act,
    goToStep: (stepId) => void goToStep(stepId),
    end: () => {
      setIsAsking(false)
      void run(() => send('seminar.end', { seminarId }))
    },
    isAsking,
    stopAsking: () => setIsAsking(false),
    isBusy,
    refusal,
  }
}

const commandFor = {
  open: 'poll.open',
  reopen: 'poll.open',
  close: 'poll.close',
  reveal: 'poll.reveal',
  hide: 'poll.hide',
} as const
