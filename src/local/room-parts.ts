import type { App } from '../app.ts'
import type { BotDoor } from './bot-door.ts'
import type { RoomEvents } from './room-events.ts'

/** What the parts of the room share. */
export interface RoomParts {
  app: App
  /** What local tokens are signed with; the same key is given to whoever verifies them. */
  tokenKey: string
  events: RoomEvents
  bot: BotDoor
  /** What is shared to the stage of each meeting; gone after a restart, as in a real meeting. */
  stages: Map<string, string>
  /** How long an invented audience takes to answer. */
  audienceMs: number
  /** Where this server answers; known once it listens. */
  address: () => string
}
