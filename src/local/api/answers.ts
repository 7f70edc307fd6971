import type { ListedChat } from '../chat-repository.ts'
import type { RoomPerson } from '../people-repository.ts'

/* What the room's page reads. Types only, so the page can import this file at no cost. */

export type PersonChoice = RoomPerson

export interface RoomChat extends ListedChat {
  meetingId: string | null
  /** What is shared to the meeting's stage. */
  stage: string | null
}

/** What came of a button on a card: a text that is shown for a moment, or nothing but a new card. */
export interface ActionOutcome {
  text?: string | undefined
  isRefused: boolean
}

export interface RoomMember {
  id: string
  name: string
}
