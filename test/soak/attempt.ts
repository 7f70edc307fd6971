import type { CommandInput, CommandName } from '../../src/protocol.ts'
import type { HttpPerson } from '../support/http-person.ts'

/** `unknown`: the server was gone, or could not say. It may have been done all the same. */
export type Outcome = 'done' | 'unknown'

/** Asks for something while things are being killed. Throws for what must not happen even then. */
export async function attempt<Name extends CommandName>(
  person: HttpPerson,
  name: Name,
  input: CommandInput<Name>,
): Promise<Outcome> {
  try {
    await person.command(name, input)
    return 'done'
  } catch (error) {
    if (isAway(error)) return 'unknown'
    throw error
  }
}

/** The connection broke, or the answer is 503. */
export function isAway(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && / 503\b/.test(error.message))
}
