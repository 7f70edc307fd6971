import type { TurnContext } from 'botbuilder'
import { type ConnectorClient, TeamsConnectorClient } from 'botframework-connector'

/**
 * Keeps the SDK from trying again by itself while we wait: it would hold up other conversations,
 * and the outbox tries again with the platform's rules, and with what the card says by then.
 */
export function withoutRetries(turn: TurnContext): void {
  stopRetries(connectorOf(turn))
}

/** What meetings are asked through. `TeamsInfo` makes one of its own, which tries again by itself. */
export function meetingsClient(turn: TurnContext): TeamsConnectorClient {
  const { credentials } = connectorOf(turn)
  const client = new TeamsConnectorClient(credentials, { baseUri: turn.activity.serviceUrl })
  stopRetries(client)
  return client
}

function connectorOf(turn: TurnContext): ConnectorClient {
  return turn.turnState.get<ConnectorClient>(turn.adapter.ConnectorClientKey)
}

function stopRetries(connector: unknown): void {
  const { client } = connector as HasPipeline
  client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' })
}

/** What the SDK's clients are made of, which their types do not tell. */
interface HasPipeline {
  client?: { pipeline?: { removePolicy(which: { name: string }): unknown } }
}
