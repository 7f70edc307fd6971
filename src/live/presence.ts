import type { Store } from '../db/database.ts'
import type { Log } from '../log.ts'
import { Elsewhere, Everybody, type People } from './people.ts'
import { Peer } from './peer.ts'
import { everyProcess, type PresenceNotice, readNotice, writtenNotice } from './presence-notice.ts'
import { ToldPeople } from './told-people.ts'

const channel = 'presence'
/** Who comes and goes within this time is told together. */
const gatherMs = 250
/** A process that is silent for so many beats is gone, and its people with it. */
const beatsToBeGone = 3

interface Parts {
  store: Store
  log: Log
  processId: string
  beatMs: number
  /** Who takes part in a seminar at this process's screens; a set that is not changed afterwards. */
  presentIn: (seminarId: string) => ReadonlySet<string>
  /** Somebody has come or gone at another process. */
  onMoved: (seminarId: string) => void
}

/**
 * Who is here, over all processes: each tells the others who has come and gone in its rooms, and
 * keeps what it hears in memory and nowhere else. Whoever has missed something asks for the whole.
 */
export class Presence {
  readonly #parts: Parts
  readonly #told = new ToldPeople()
  readonly #peers = new Map<string, Peer>()
  readonly #elsewhere = new Elsewhere()
  /** Worked out once for as long as nobody comes or goes. */
  readonly #everybody = new Map<string, { here: ReadonlySet<string>; all: People }>()
  readonly #moved = new Set<string>()
  readonly #asked = new Map<string, number>()
  #isWholeWanted = false
  #telling: NodeJS.Timeout | undefined
  #beating: NodeJS.Timeout | undefined
  #isStopped = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    await this.#parts.store.listen(
      channel,
      (text) => this.#hear(readNotice(text)),
      () => this.#catchUp(),
    )
    this.#beating = setInterval(() => this.#beat(), this.#parts.beatMs).unref()
    this.#catchUp()
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#telling)
    clearInterval(this.#beating)
    this.#say({ from: this.#parts.processId, kind: 'bye' })
  }

  /** Somebody has come or gone at a screen of this process. */
  moved(seminarId: string): void {
    this.#moved.add(seminarId)
    this.#tellSoon()
  }

  /** All who are in a seminar, when these are at this process. The same until somebody moves. */
  everybodyIn(seminarId: string, here: ReadonlySet<string>): People {
    const known = this.#everybody.get(seminarId)
    if (known?.here === here) return known.all
    const elsewhere = this.#elsewhere.peopleIn(seminarId)
    const all = elsewhere ? new Everybody(here, elsewhere) : here
    const isCurrent = this.#parts.presentIn(seminarId) === here // and the room is still open
    if (isCurrent) this.#everybody.set(seminarId, { here, all })
    return all
  }

  /** A room that nobody looks at any more. */
  forget(seminarId: string): void {
    this.#everybody.delete(seminarId)
  }

  /** At the start and after a gap: nobody knows what they have missed of each other. */
  #catchUp(): void {
    for (const peer of this.#peers.values()) peer.heardAt = performance.now()
    this.#wantWhole()
    this.#say({ from: this.#parts.processId, kind: 'ask', whom: everyProcess })
  }

  #wantWhole(): void {
    this.#isWholeWanted = true
    this.#tellSoon()
  }

  #tellSoon(): void {
    if (!this.#isStopped) this.#telling ??= setTimeout(() => this.#tell(), gatherMs).unref()
  }

  #tell(): void {
    this.#telling = undefined
    const { presentIn, processId } = this.#parts
    const moves = [...this.#moved].flatMap((id) => this.#told.move(id, presentIn(id)))
    this.#moved.clear()
    const notices = this.#isWholeWanted ? this.#told.whole() : moves
    this.#isWholeWanted = false
    for (const notice of notices) this.#say({ from: processId, ...notice })
  }

  /** Only while there is somebody to keep, here or elsewhere. */
  #beat(): void {
    const isAnybodyElsewhere = [...this.#peers.values()].some(({ isEmpty }) => !isEmpty)
    if (this.#told.isEmpty && !isAnybodyElsewhere) return
    this.#say({ from: this.#parts.processId, kind: 'alive', number: this.#told.number })
  }

  #say(notice: PresenceNotice): void {
    const { store, log } = this.#parts
    store
      .notify(channel, writtenNotice(notice))
      .catch((error: unknown) => log.warn({ error }, 'other processes were not told who is here'))
  }

  #hear(notice: PresenceNotice): void {
    const { processId } = this.#parts
    if (this.#isStopped) return
    if (notice.from === processId) {
      if (notice.kind === 'alive') this.#forgetSilent() // so we do hear what is said
    } else if (notice.kind === 'ask') {
      if (notice.whom === everyProcess || notice.whom === processId) this.#wantWhole()
    } else if (notice.kind === 'bye') {
      this.#forgetPeer(notice.from)
    } else {
      this.#hearOf(notice)
    }
  }

  #hearOf(notice: PresenceNotice): void {
    const now = performance.now()
    const peer = this.#peers.get(notice.from) ?? new Peer(this.#elsewhere, now)
    this.#peers.set(notice.from, peer)
    peer.heardAt = now
    const seminarIds = peer.hear(notice)
    if (seminarIds) this.#seeAgain(seminarIds)
    else this.#askWhole(notice.from, now)
  }

  /** Once, and again when the answer does not come. */
  #askWhole(whom: string, now: number): void {
    if (now - (this.#asked.get(whom) ?? -Infinity) < this.#parts.beatMs) return
    this.#asked.set(whom, now)
    this.#say({ from: this.#parts.processId, kind: 'ask', whom })
  }

  #forgetSilent(): void {
    const silentSince = performance.now() - this.#parts.beatMs * beatsToBeGone
    for (const [id, { heardAt }] of this.#peers) if (heardAt < silentSince) this.#forgetPeer(id)
  }

  #forgetPeer(id: string): void {
    const seminarIds = this.#peers.get(id)?.leave() ?? []
    this.#peers.delete(id)
    this.#asked.delete(id)
    this.#seeAgain(seminarIds)
  }

  #seeAgain(seminarIds: string[]): void {
    for (const id of seminarIds) {
      this.#everybody.delete(id)
      this.#parts.onMoved(id)
    }
  }
}
