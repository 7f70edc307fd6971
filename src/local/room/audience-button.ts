import type { Messages } from '../../i18n/messages.ts'
import type { RoomChat } from '../api/answers.ts'
import type { AudienceProgress, RoomEvent } from '../room-events.ts'
import { element } from './element.ts'
import { type RoomClient, RoomRefusal } from './room-client.ts'
import { toast } from './toast.ts'

const doneShownMs = 4000

/** Lets an invented audience answer. Part of the room, not of Teams. */
export interface AudienceButton {
  element: HTMLElement
  /** The chat decides who would answer: a whole seminar, or one unit. */
  setChat: (chat: RoomChat) => void
  hear: (event: RoomEvent) => void
}

export function audienceButton(client: RoomClient, t: Messages): AudienceButton {
  const words = t.room.audience
  let whom: { seminarId: string } | { unitId: string } | undefined
  const progress = element('span', { class: 'progress', role: 'status' })
  const button = element('button', { type: 'button', class: 'button', onclick: () => void ask() })

  async function ask(): Promise<void> {
    if (!whom) return
    button.disabled = true
    try {
      const { of } = await client.letAnswer(whom)
      progress.textContent = words.progress(0, of)
    } catch (error) {
      button.disabled = false
      toast(reasonFor(error, t))
    }
  }

  function showProgress({ answered, refused, of }: AudienceProgress): void {
    const isDone = answered + refused === of
    progress.textContent = words.progress(answered, of)
    button.disabled = !isDone
    if (!isDone) return
    if (refused > 0) toast(words.refused(refused))
    setTimeout(() => (progress.textContent = ''), doneShownMs)
  }

  return {
    element: element('span', { class: 'audience' }, progress, button),
    setChat({ seminarId, unitId }) {
      whom = seminarId ? { seminarId } : unitId ? { unitId } : undefined
      button.hidden = !whom
      button.textContent = unitId ? words.unit : words.seminar
      button.title = unitId ? words.unitHint : words.seminarHint
    },
    hear(event) {
      if (event.kind === 'audience') showProgress(event.progress)
    },
  }
}

function reasonFor(error: unknown, t: Messages): string {
  const words = t.room.audience
  if (!(error instanceof RoomRefusal)) return t.room.failed
  if (error.message === 'poll_not_open') return words.noOpenPoll
  if (error.message === 'not_delivered') return words.nothingDelivered
  return error.message === 'too_many_requests' ? words.alreadyAnswering : t.room.failed
}
