import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import { joinCodeFrom } from '../guest/join-code.ts'
import { findEntrance, findGuests, letIn } from '../guest/repository.ts'
import type { GuestTokens } from '../guest/tokens.ts'
import type { Live } from '../live/live.ts'
import type { Joined } from '../reads/programme.ts'
import { text } from '../text-input.ts'
import { FailureLimit } from './failure-limit.ts'
import { networkOf } from './network.ts'
import { Rate } from './rate.ts'

const request = z.object({
  code: text.max(20),
  name: text.trim().max(80).optional(),
  /** What an earlier joining in this browser gave, so that coming back is not a second voter. */
  token: z.string().max(2000).optional(),
})

/** What that leaves of a chance to guess a code is worked out in docs/guests.md. */
const guessLimits = { perNetwork: 10, inAll: 120, windowMs: 60_000 }

interface JoiningParts {
  app: App
  live: Live
  guests: GuestTokens
  isOverloaded: () => boolean
  /** Left out: enough for a whole municipality, which comes from one network within some minutes. */
  mostFromNetwork?: number | undefined
}

/**
 * `POST /api/join`: lets somebody without an account into the seminar whose code they have.
 * Answers `Joined`, or 404 for a code that opens nothing; 400 when a name is asked for.
 */
export function registerJoining(
  server: FastifyInstance,
  { app, live, guests, isOverloaded, mostFromNetwork = 2_000 }: JoiningParts,
): void {
  const guesses = new FailureLimit(guessLimits, app.now)
  const rate = new Rate(mostFromNetwork, 60_000) // each joining makes a guest

  server.post('/api/join', { schema: { tags: ['reads'] } }, async (req): Promise<Joined> => {
    if (isOverloaded()) throw new AppError('unavailable')
    if (guesses.isExceeded(req.ip) || !rate.spend(networkOf(req.ip))) {
      throw new AppError('too_many_requests')
    }
    const asked = request.safeParse(req.body)
    if (!asked.success) throw new AppError('invalid_input', asked.error.issues)
    const code = joinCodeFrom(asked.data.code)
    const entrance = await findEntrance(app.store, code)
    if (!entrance) {
      guesses.failed(req.ip)
      throw new AppError('code_unknown')
    }
    const { seminarId, guestsGiveName } = entrance
    if (guestsGiveName && !asked.data.name) throw new AppError('name_needed')

    const known = asked.data.token && (await guests.recognise(asked.data.token))
    const before = known && known.seminarId === seminarId ? known.guestId : undefined
    const [guest] = before ? await findGuests(app.store, [before]) : []
    if (guest?.isShownOut) throw new AppError('shown_out')
    const guestId = before ?? randomUUID()
    const name = guestsGiveName ? asked.data.name : undefined
    const isIn = await letIn(app.store, code, { id: guestId, seminarId, name })
    if (!isIn) throw new AppError('code_unknown')
    const [token, state] = await Promise.all([
      guests.sign({ guestId, seminarId }),
      live.participantState(seminarId).catch(() => undefined), // the socket tells it as well
    ])
    return { token, seminarId, state }
  })
}
