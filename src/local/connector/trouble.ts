/** Ways in which Teams refuses a bot. A chat can be told to answer so, to see what the bot then does. */
const refusals = {
  BotDisabledByAdmin: { status: 403, message: 'The tenant admin disabled this bot' },
  BotNotInConversationRoster: {
    status: 403,
    message: 'The bot is not part of the conversation roster.',
  },
  MessageWritesBlocked: { status: 403, message: 'Message writes are blocked.' },
  ConversationNotFound: { status: 404, message: 'Conversation not found.' },
  Throttled: { status: 429, message: 'Too many requests.' },
  ServiceUnavailable: { status: 503, message: 'The service is unavailable.' },
} as const

export type Trouble = keyof typeof refusals

export const troubles = Object.keys(refusals) as [Trouble, ...Trouble[]]

/** A refusal as the Bot Framework words it. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError'
  readonly status: number
  readonly body: object
  readonly retryAfterSeconds: number | undefined

  constructor(status: number, code: string, message: string) {
    super(code)
    this.status = status
    this.body = { error: { code, message } }
    this.retryAfterSeconds = status === 429 ? 2 : undefined
  }
}

export function refusalFor(trouble: Trouble): ConnectorError {
  const { status, message } = refusals[trouble]
  return new ConnectorError(status, trouble, message)
}
