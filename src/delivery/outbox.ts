import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { remindUnits } from '../answer/reminders.ts'
import type { RoomId } from '../context.ts'
import type { Store } from '../db/database.ts'
import { findDocument } from '../feedback/document-repository.ts'
import { saveArrived } from '../feedback/repository.ts'
import type { Log } from '../log.ts'
import { deliveryCount } from '../metrics/metrics.ts'
import { deliverDueVersions } from '../release/due.ts'
import { traced } from '../tracing/tracing.ts'
import { readCard, readPollCard } from './cards.ts'
import { type Delivery, mostAttempts, waitBeforeRetry } from './delivery.ts'
import { type CardContent, DeliveryError, type Messenger } from './messenger.ts'
import {
  claimCardsToFollow,
  claimDue,
  forgetNeedlessReminder,
  isMeantFor,
  listRoomsToFollow,
  saveFailure,
  saveSent,
} from './repository.ts'

interface OutboxParts {
  store: Store
  messenger: Messenger
  now: () => Date
  log: Log
  /** Tells the screens that show what became of a delivery. */
  onDelivered: (room: RoomId) => void
  timing?: Partial<typeof defaultTiming>
}

const defaultTiming = {
  /** How often we look for what is due, besides when we are told. */
  lookEveryMs: 2_000,
  /** How long a process that has taken a delivery keeps others from it. */
  heldMs: 60_000,
  /** A card in a chat is edited at most this often: far below the platform's own limit. */
  editEveryMs: 3_000,
}

const longestStopMs = 5_000
/** So few that all of them have had their try before anybody else may take them. */
const mostAtOnce = 3

/**
 * Posts what waits in the outbox and keeps cards up to date. What was stored as waiting is posted,
 * however often the process dies: at worst a card is repeated once, never lost.
 */
export class Outbox {
  readonly #parts: OutboxParts
  readonly #timing: typeof defaultTiming
  readonly #following = new Map<RoomId, NodeJS.Timeout>()
  readonly #edits = new Set<Promise<void>>()
  #timer: NodeJS.Timeout | undefined
  #work: Promise<void> | undefined
  #isAwaited = false
  #isStopped = false

  constructor(parts: OutboxParts) {
    this.#parts = parts
    this.#timing = { ...defaultTiming, ...parts.timing }
  }

  /** Cards whose last edit an earlier process may have owed are looked at again. */
  start(): void {
    this.#timer = setInterval(() => this.wake(), this.#timing.lookEveryMs)
    this.wake()
    const aDayAgo = new Date(this.#parts.now().getTime() - 24 * 60 * 60_000)
    listRoomsToFollow(this.#parts.store, aDayAgo)
      .then((rooms) => rooms.forEach((room) => this.follow(room)))
      .catch((error: unknown) => this.#parts.log.error({ error }, 'old cards are not followed'))
  }

  /** Sends what is owed, for as long as a stop may take. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearInterval(this.#timer)
    const owed = [...this.#following].map(([room, timer]) => {
      clearTimeout(timer)
      return this.#edit(room, this.#parts.now())
    })
    const isOver = new AbortController()
    const late = pause(longestStopMs, undefined, isOver).catch(() => undefined)
    await Promise.race([Promise.all([this.#work, ...this.#edits, ...owed]), late])
    isOver.abort() // a timer that is left would hold the process
  }

  /** Something new may be waiting. */
  wake(): void {
    if (this.#isStopped) return
    if (this.#work) {
      this.#isAwaited = true
      return
    }
    this.#work = this.#postAllDue()
      .catch((error: unknown) => this.#parts.log.error({ error }, 'outbox stopped short'))
      .finally(() => {
        this.#work = undefined
        if (this.#isAwaited) {
          this.#isAwaited = false
          this.wake()
        }
      })
  }

  /** What is shown in this room has changed, so its cards may have to. The last change always gets out. */
  follow(room: RoomId): void {
    if (this.#isStopped || this.#following.has(room)) return
    if (room.startsWith('draft:')) return // no card shows it
    const timer = setTimeout(() => {
      this.#following.delete(room)
      const lately = this.#parts.now().getTime() - this.#timing.editEveryMs * 0.8
      const edit = this.#edit(room, new Date(lately)).finally(() => this.#edits.delete(edit))
      this.#edits.add(edit)
    }, this.#timing.editEveryMs)
    this.#following.set(room, timer)
  }

  /** Leaves alone what was touched after `before`. */
  #edit(room: RoomId, before: Date): Promise<void> {
    return this.#editCards(room, before).catch((error: unknown) =>
      this.#parts.log.error({ error, room }, 'cards were not edited'),
    )
  }

  async #postAllDue(): Promise<void> {
    const { store, now } = this.#parts
    await this.#queueWhatIsDue()
    while (!this.#isStopped) {
      const heldUntil = new Date(now().getTime() + this.#timing.heldMs)
      const due = await claimDue(store, now(), heldUntil, mostAtOnce)
      if (due.length === 0) return
      for (const delivery of due) {
        await traced(`delivery ${delivery.kind}`, {}, () => this.#send(delivery))
      }
    }
  }

  /** A fault here must not hold up what is in the outbox already. */
  async #queueWhatIsDue(): Promise<void> {
    const { store, now, log, onDelivered } = this.#parts
    try {
      for (const room of await deliverDueVersions(store, now())) onDelivered(room)
      await remindUnits(store, now())
    } catch (error) {
      log.error({ error }, 'what is due at a time was not put in the outbox')
    }
  }

  async #editCards(room: RoomId, before: Date): Promise<void> {
    const { store, now } = this.#parts
    const { claimed, others } = await claimCardsToFollow(store, room, now(), before)
    if (others > 0) this.follow(room) // another process edited it moments ago, perhaps before this change
    for (const delivery of claimed) await this.#send(delivery)
  }

  async #send(delivery: Delivery): Promise<void> {
    const { store, messenger, now, log } = this.#parts
    if (delivery.kind === 'nudge') return this.#nudge(delivery)
    try {
      if (await forgetNeedlessReminder(store, delivery)) return
      if (!(await isMeantFor(store, delivery))) throw new DeliveryError('noConversation', true)
      const content = await readCard(store, delivery)
      const digest = digestOf(content)
      const isUnchanged = delivery.sentDigest === digest
      const messageId =
        isUnchanged && delivery.messageId
          ? delivery.messageId
          : await this.#post(messenger, delivery, content)
      deliveryCount({ outcome: 'sent' })
      await saveSent(store, delivery.id, messageId, digest, now())
      if (content.kind === 'feedback') await saveArrived(store, content.versionId, now())
    } catch (error) {
      if (!(error instanceof DeliveryError))
        log.error({ error, id: delivery.id }, 'delivery failed')
      await this.#noteFailure(delivery, error)
    }
    if (delivery.kind === 'feedback') await this.#tellUnit(delivery.subjectId)
  }

  /**
   * Only what has certainly not been sent is tried again: a nudge that is missed is made up for by the
   * card in the chat, and one that comes twice or late is a nuisance.
   */
  async #nudge(delivery: Delivery): Promise<void> {
    const { store, messenger, now } = this.#parts
    try {
      const isWanted = delivery.attempts === 1 && (await isMeantFor(store, delivery))
      const content = await readPollCard(store, delivery.subjectId)
      if (isWanted && content.poll.phase === 'open') {
        await messenger.nudge(delivery.conversationId, content)
      }
      await saveSent(store, delivery.id, '', '', now())
    } catch (error) {
      const mayTryAgain = error instanceof DeliveryError && error.failure === 'throttled'
      const failure = error instanceof DeliveryError ? error.failure : 'platformDown'
      await this.#noteFailure(delivery, mayTryAgain ? error : new DeliveryError(failure, true))
    }
  }

  async #post(messenger: Messenger, delivery: Delivery, content: CardContent): Promise<string> {
    const { conversationId, messageId } = delivery
    if (!messageId) return messenger.post(conversationId, content)
    await messenger.update(conversationId, messageId, content)
    return messageId
  }

  async #noteFailure(delivery: Delivery, error: unknown): Promise<void> {
    const failure = error instanceof DeliveryError ? error.failure : 'platformDown'
    const isFinal = error instanceof DeliveryError && error.isFinal
    const { retryAfterMs } = error instanceof DeliveryError ? error : { retryAfterMs: undefined }
    const waitMs = waitBeforeRetry(delivery.attempts, retryAfterMs, Math.random())
    const retryAt =
      isFinal || delivery.attempts >= mostAttempts
        ? undefined
        : new Date(this.#parts.now().getTime() + waitMs)
    deliveryCount({ outcome: failure })
    await saveFailure(this.#parts.store, delivery.id, failure, retryAt)
  }

  async #tellUnit(documentId: string): Promise<void> {
    const document = await findDocument(this.#parts.store, documentId)
    if (document) this.#parts.onDelivered(`unit:${document.unitId}`)
  }
}

function digestOf(content: CardContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}
