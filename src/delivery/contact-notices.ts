import type { Store } from '../db/database.ts'
import type { GraphFailure, Outcome } from '../graph/outcome.ts'
import type { Log } from '../log.ts'
import {
  claimNotices,
  type ContactNotice,
  saveNoticeFailure,
  saveNoticeSent,
} from './notice-repository.ts'

interface NoticeParts {
  store: Store
  /** Tells one contact person; what Microsoft Graph can't do is an answer. */
  notify: (notice: ContactNotice) => Promise<Outcome<true>>
  now: () => Date
  log: Log
}

/** These pass by themselves; everything else is for a person to do something about. */
const passing: readonly GraphFailure[] = ['busy', 'down']
const mostAttempts = 8
const heldMs = 60_000
/** So few that all of them have had their try, each of ten seconds at most, before others may take them. */
const mostAtOnce = 5
const shortestWaitMs = 30_000
/** A feed that tells of what came last week is no help. */
const newsMs = 2 * 24 * 60 * 60_000
const lookEveryMs = 60_000

/**
 * Tells the contact persons when their unit's feedback has arrived, and when its time to answer is
 * soon over. It comes after the card and never in its way: what is owed is read from the database,
 * so nothing is lost in between.
 */
export class ContactNotices {
  readonly #parts: NoticeParts
  #timer: NodeJS.Timeout | undefined
  #work: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(parts: NoticeParts) {
    this.#parts = parts
  }

  start(): void {
    this.#timer = setInterval(() => void this.wake(), lookEveryMs)
    void this.wake()
  }

  /** Those who have not been tried yet are left to the next process. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearInterval(this.#timer)
    await this.#work
  }

  /** Something may have arrived. Resolves when everybody who is to be told has been tried. */
  wake(): Promise<void> {
    this.#work = this.#work.then(() => this.#tellAll())
    return this.#work
  }

  async #tellAll(): Promise<void> {
    try {
      while (!this.#isStopped && (await this.#tellSome()) > 0);
    } catch (error) {
      this.#parts.log.error({ error }, 'contact persons were not told')
    }
  }

  async #tellSome(): Promise<number> {
    const at = this.#parts.now().getTime()
    const notices = await claimNotices(this.#parts.store, {
      now: new Date(at),
      heldUntil: new Date(at + heldMs),
      since: new Date(at - newsMs),
      most: mostAtOnce,
    })
    for (const notice of notices) {
      if (this.#isStopped) break
      await this.#tell(notice)
    }
    return notices.length
  }

  async #tell(notice: ContactNotice): Promise<void> {
    const { store, notify, now, log } = this.#parts
    const outcome = await notify(notice).catch((error: unknown): Outcome<true> => {
      log.error({ error }, 'a contact person was not told') // a fault of ours, which stops nobody else
      return { failure: 'down' }
    })
    if ('done' in outcome) return saveNoticeSent(store, notice)
    const { failure, retryAfterMs = 0 } = outcome
    const mayPass = passing.includes(failure) && notice.attempts < mostAttempts
    const waitMs = Math.max(retryAfterMs, shortestWaitMs * 2 ** notice.attempts)
    const retryAt = mayPass ? new Date(now().getTime() + waitMs) : undefined
    return saveNoticeFailure(store, notice, failure, retryAt)
  }
}
