import type { CommandName } from '../../src/protocol.ts'
import { feedbackWalls } from './feedback-walls.ts'
import { pollWalls } from './poll-walls.ts'
import { programmeWalls } from './programme-walls.ts'
import { seminarWalls } from './seminar-walls.ts'
import type { Walls } from './wall.ts'

/** A command that is not here does not compile: say who may, and what it is asked with. */
export const commandWalls: Walls<CommandName> = {
  ...seminarWalls,
  ...pollWalls,
  ...feedbackWalls,
  ...programmeWalls,
}
