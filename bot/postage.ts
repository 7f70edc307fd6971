import type { Middleware, TurnContext } from 'botbuilder'
import type { StoredReference } from './conversations.ts'
import { conversationLimits, Ration, tenantLimits } from './ration.ts'

type Destination = Pick<StoredReference, 'conversation'>

/** Counts everything that the bot sends and edits, so that cards stay well under the limits. */
export class Postage implements Middleware {
  readonly #conversations = new Ration(conversationLimits)
  readonly #tenants = new Ration(tenantLimits)
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** How long a card has to wait. What the bot answers people goes out at once, but counts too. */
  waitMs({ conversation: { id, tenantId } }: Destination): number {
    const now = this.#now()
    return Math.max(this.#conversations.waitMs(id, now), this.#tenants.waitMs(tenantId ?? '', now))
  }

  /** Something else than a message has been asked of the platform. */
  note({ conversation: { id, tenantId } }: Destination): void {
    const now = this.#now()
    this.#conversations.note(id.split(';messageid=')[0]!, now)
    this.#tenants.note(tenantId ?? '', now)
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    context.onSendActivities((_, activities, send) => {
      const posted = activities.filter(({ type }) => type !== 'invokeResponse')
      for (const _each of posted) this.note(context.activity)
      return send()
    })
    context.onUpdateActivity((_, _activity, send) => {
      this.note(context.activity)
      return send()
    })
    await next()
  }
}
