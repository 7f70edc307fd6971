import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from './actor.ts'
import type { App } from './app.ts'
import type { Change, CommandContext } from './context.ts'
import type { Database } from './db/database.ts'
import { AppError } from './errors.ts'
import { type CommandInput, type CommandName, commandInput } from './protocol.ts'

/**
 * The one door through which anything changes: from the tab, a card, a chat or the API.
 * Checks the input, carries the command out in one transaction, and tells every screen to look
 * again once it has committed. Throws `AppError` for a refusal we expect.
 */
export async function execute(
  app: App,
  actor: Actor,
  name: CommandName,
  input: unknown,
): Promise<void> {
  throw new AppError('unexpected', { app, actor, name, input })
}
