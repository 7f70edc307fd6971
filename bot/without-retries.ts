import type { TurnContext } from 'botbuilder'
import type { BotAdapter } from './adapter.ts'

/**
 * Keeps the SDK from trying again by itself while we wait: it would hold up other conversations,
 * and the outbox tries again with the platform's rules, and with what the card says by then.
 */
export function withoutRetries(adapter: BotAdapter, turn: TurnContext): void {
  const connector = turn.turnState.get<HasPipeline | undefined>(adapter.ConnectorClientKey)
  connector?.client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' })
}

/** What the SDK's client is made of, which its types do not tell. */
interface HasPipeline {
  client?: { pipeline?: { removePolicy(which: { name: string }): unknown } }
}
