import type { LiveState } from '../../src/reads/live.ts'
import type { Aim } from '../address.ts'

export function agendaItemId(stepId: string): string {
  return `step-${stepId}`
}

/** The agenda's button for what a link leads to; the page's heading when there is none to press. */
export function agendaItemFor(aim: Aim, { facilitator }: LiveState): HTMLElement | null {
  const item = facilitator?.agenda.find((each, index) =>
    'step' in aim ? index + 1 === aim.step : each.pollId === aim.pollId,
  )
  const button = item && document.querySelector<HTMLElement>(`#${agendaItemId(item.id)}:enabled`)
  return button ?? document.querySelector('h1')
}
