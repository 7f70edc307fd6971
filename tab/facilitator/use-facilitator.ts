import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { LiveState } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import type { FacilitatorAction } from './next-action.ts'

export interface Facilitator {
  /** What cannot be undone has to be confirmed; this only asks. */
  act: (action: FacilitatorAction) => void
  goToStep: (stepId: string) => void
  confirm: () => void
  /** What waits for an answer to "are you sure?" */
  asking: 'end' | 'askAgain' | undefined
  stopAsking: () => void
  isBusy: boolean
  refusal: ErrorCode | undefined
}

/** What a facilitator can do to the seminar, one thing at a time. */
export function useFacilitator(state: LiveState | undefined): Facilitator {
  const [isBusy, setIsBusy] = useState(false)
  const [asking, setAsking] = useState<Facilitator['asking']>()
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
    if (action === 'start') {
      const gather = state?.ownPace !== undefined // which the screen has said will end
      return void run(() => send('seminar.start', { seminarId, gather }))
    }
    if (action === 'end' || action === 'askAgain') return setAsking(action)
    if (action === 'gather') return void run(() => send('ownPace.end', { seminarId }))
    if (action === 'next') return void goToStep(agenda[index + 1]?.id)
    if (action === 'previous') return void goToStep(agenda[index - 1]?.id)
    if (state?.step?.content.kind !== 'poll') return undefined
    const pollId = state.step.content.id
    if (action === 'leaveOut' || action === 'letIn') {
      const isLeftOut = action === 'leaveOut'
      return void run(() => send('poll.leaveOut', { pollId, isLeftOut }))
    }
    const command = commandFor[action]
    return void run(() => send(command, { pollId }))
  }

  return {
    act,
    goToStep: (stepId) => void goToStep(stepId),
    confirm: () => {
      setAsking(undefined)
      if (asking === 'end') return void run(() => send('seminar.end', { seminarId }))
      if (state?.step?.content.kind !== 'poll') return undefined
      const { id: pollId, round } = state.step.content
      return void run(() => send('poll.askAgain', { pollId, round }))
    },
    asking,
    stopAsking: () => setAsking(undefined),
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
