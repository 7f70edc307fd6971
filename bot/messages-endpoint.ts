import type { Activity, TurnContext } from 'botbuilder'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Log } from '../src/log.ts'
import type { BotAdapter } from './adapter.ts'
import { traceOf } from './trace.ts'

export type MessagesEndpoint = (req: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** `POST /api/messages`: the platform's way in. Whoever else knocks learns nothing. */
export function messagesEndpoint(
  adapter: BotAdapter,
  turn: (context: TurnContext) => Promise<void>,
  { log, onContact }: { log: Log; onContact: () => void },
): MessagesEndpoint {
  return async (req, reply) => {
    const from = envelope.safeParse(req.body)
    if (!from.success) return reply.code(isObject(req.body) ? 401 : 400).send()
    // A copy by the shape we know, so that an odd body can't fool the SDK's own checks.
    const activity = withDates(req.body as Activity)
    const caller = await adapter
      .authenticate(activity, req.headers.authorization ?? '')
      .catch((error: unknown) => {
        log.warn({ reason: nameOf(error) }, 'refused an activity')
      })
    if (!caller) return reply.code(401).send()
    onContact()
    if (!content.safeParse(req.body).success) return reply.code(400).send()
    try {
      const answer = await adapter.receive(caller, activity, turn)
      return await reply.code(answer?.status ?? 200).send(answer?.body)
    } catch (error) {
      log.error({ trace: traceOf(error) }, 'a turn failed outside the bot')
      return reply.code(500).send()
    }
  }
}

/** Without these the SDK leaves out its check of where the token may be used. Only Teams is let in. */
const envelope = z.object({ serviceUrl: z.url(), channelId: z.literal('msteams') })

const content = z.object({
  type: z.string().min(1),
  conversation: z.object({ id: z.string().min(1).max(400) }),
  recipient: z.object({ id: z.string() }),
})

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
}

/** The SDK wants these as dates. */
function withDates(activity: Activity): Activity {
  const { timestamp, localTimestamp, expiration } = activity
  return {
    ...activity,
    ...(timestamp && { timestamp: new Date(timestamp) }),
    ...(localTimestamp && { localTimestamp: new Date(localTimestamp) }),
    ...(expiration && { expiration: new Date(expiration) }),
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
