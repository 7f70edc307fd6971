import type { CommandInput, CommandName } from '../../src/protocol.ts'
import type { Person } from './people.ts'
import type { Things } from './things.ts'

/** Who may do what to a unit's things. Whoever is not named is refused. */
export interface CommandWall<Name extends CommandName> {
  /** A request that is right in shape. Ids come from `things`: the unit's, another's, or nobody's. */
  input: (things: Things) => CommandInput<Name>
  /** Those who get past the wall where the things are the unit's own. */
  may: readonly Person[]
  /** The same in a seminar for the whole programme, for commands that have to do with seminars. */
  mayInCommon?: readonly Person[]
}

export type Walls<Name extends CommandName> = { [Each in Name]: CommandWall<Each> }

export const runs = ['lead', 'facilitator'] as const
export const writes = ['lead', 'researcher'] as const
export const speaks = ['contact', 'deputy'] as const
export const unit = [...speaks, 'member'] as const
export const attends = ['lead', 'facilitator', 'researcher', ...unit] as const

/** To run a seminar, wherever it is. */
export const running = { may: runs, mayInCommon: runs }

/** To take part in a seminar, wherever it is. */
export const attending = { may: attends, mayInCommon: [...attends, 'neighbour', 'guest'] } as const
