import { randomUUID } from 'node:crypto'
import type { BoxContent } from '../ballot/repository.ts'
import type { Change, RoomId } from '../context.ts'
import type { Store } from '../db/database.ts'
import type { Log } from '../log.ts'
import type { GivenReaction, Reaction } from '../reaction/reaction.ts'
import type { LiveState } from '../reads/live.ts'
import { sharing } from '../sharing.ts'
import type { Connection } from './connection.ts'
import { liveStateFor } from './live-state.ts'
import { seminarMessages, unitMessages } from './messages.ts'
import { Presence } from './presence.ts'
import { Reactions } from './reactions.ts'
import { Room, type RoomViewer } from './room.ts'
import { SeminarReader } from './seminar-reader.ts'
import { UnitsPresent } from './units-present.ts'

/** Rooms that changed within this time are announced to the other processes together. */
const announceEveryMs = 20
/** So many ids stay well below the 8 000 bytes that a NOTIFY may carry. */
const mostPerNotice = 100
const channel = 'changed_rooms'
/** How often the processes tell each other that they live. */
const presenceBeatMs = 2_000

/** All rooms of this process, and the wire to those of the other processes. */
export class Live {
  readonly #store: Store
  readonly #log: Log
  readonly #rooms = new Map<RoomId, OpenRoom>()
  readonly #toAnnounce = new Map<RoomId, Kind>()
  readonly #peopleToAnnounce = new Set<string>()
  readonly #reactionsToAnnounce = new Set<string>()
  readonly #reactions = new Reactions((id) => this.#rooms.get(`seminar:${id}`)?.room.changed())
  readonly #presence: Presence
  readonly #onPeople: ((personIds: ReadonlySet<string>) => void)[] = []
  /** So that we don't react to our own notices. */
  readonly #processId = randomUUID()
  #announcing: NodeJS.Timeout | undefined
  #isStopping = false

  constructor(store: Store, log: Log, beatMs = presenceBeatMs) {
    this.#store = store
    this.#log = log
    this.#presence = new Presence({
      store,
      log,
      processId: this.#processId,
      beatMs,
      presentIn: (id) => this.#rooms.get(`seminar:${id}`)?.room.present ?? new Set(),
      onMoved: (id) => this.#rooms.get(`seminar:${id}`)?.room.moved(),
    })
  }

  /** After a gap we cannot know what we missed, so every room looks again. */
  async start(): Promise<void> {
    await this.#store.listen(
      channel,
      (notice) => this.#hear(notice),
      () => this.#showAgain([...this.#rooms.keys()], 'all'),
    )
    await this.#presence.start()
  }

  /** What requests under way still change is told at once: soon there is nobody left to tell it. */
  stop(): void {
    this.#isStopping = true
    clearTimeout(this.#announcing)
    this.#announce()
    this.#reactions.stop()
    this.#presence.stop()
    for (const { room } of this.#rooms.values()) room.closeAll(goingAway, 'restarting')
  }

  join(roomId: RoomId, connection: Connection, viewer: RoomViewer): void {
    let open = this.#rooms.get(roomId)
    if (!open) {
      open = this.#openRoom(roomId)
      this.#rooms.set(roomId, open)
    }
    open.room.join(connection, viewer)
    if (viewer === 'participant') this.#presence.moved(idOf(roomId))
  }

  leave(roomId: RoomId, connection: Connection): void {
    const open = this.#rooms.get(roomId)
    open?.room.leave(connection)
    if (open?.reader) this.#presence.moved(idOf(roomId))
    if (!open?.room.isEmpty) return
    this.#rooms.delete(roomId)
    this.#presence.forget(idOf(roomId))
  }

  /**
   * What a push would show a participant now, for a screen that has no socket yet. It is read as
   * for a push, and once for all who ask while it is read.
   */
  readonly participantState = sharing(async (seminarId: string): Promise<LiveState> => {
    const open = this.#rooms.get(`seminar:${seminarId}`)
    const reader = open?.reader ?? new SeminarReader(this.#store, seminarId)
    const present = this.#presence.everybodyIn(seminarId, open?.room.present ?? new Set())
    return liveStateFor('participant', await reader.read(present))
  })

  /** Open screens in this process. */
  get screens(): number {
    return [...this.#rooms.values()].reduce((sum, { room }) => sum + room.size, 0)
  }

  /**
   * Milliseconds between two broadcasts to the largest room here. What is stored in between is seen
   * no sooner, so votes gather for as long and share a transaction.
   */
  get beatMs(): number {
    return Math.max(0, ...[...this.#rooms.values()].map(({ room }) => room.beatMs))
  }

  /** Calls back with those who may do more or less than before, here or in other processes. */
  onPeople(listener: (personIds: ReadonlySet<string>) => void): void {
    this.#onPeople.push(listener)
  }

  /** Shows the rooms again here at once, and tells the other processes to do the same. */
  changed({ rooms, ballots, isOnlyAnswers, reaction, people = [] }: Change): void {
    const kind = ballots || isOnlyAnswers ? 'ballots' : 'all'
    this.#askAgain(people)
    this.#showAgain(rooms, kind, ballots)
    if (reaction) {
      this.#reactions.take(reaction)
      this.#reactionsToAnnounce.add(writtenReaction(reaction))
    }
    for (const personId of people) this.#peopleToAnnounce.add(personId)
    for (const roomId of rooms) {
      if (this.#toAnnounce.get(roomId) !== 'all') this.#toAnnounce.set(roomId, kind)
    }
    if (this.#isStopping) this.#announce()
    else this.#announcing ??= setTimeout(() => this.#announce(), announceEveryMs)
  }

  #showAgain(roomIds: RoomId[], kind: Kind, ballots?: BoxContent): void {
    for (const roomId of roomIds) {
      const open = this.#rooms.get(roomId)
      if (kind === 'all') open?.reader?.forget()
      else if (ballots) open?.reader?.take(ballots)
      else open?.reader?.forgetBallots()
      open?.room.changed()
    }
  }

  #askAgain(people: string[]): void {
    if (people.length === 0) return
    const personIds = new Set(people)
    for (const listener of this.#onPeople) listener(personIds)
  }

  /** Outside the transaction that caused it: a NOTIFY inside would halve the rate of votes. */
  #announce(): void {
    this.#announcing = undefined
    for (const kind of ['ballots', 'all'] as const) {
      this.#tell(
        kind,
        [...this.#toAnnounce].filter(([, each]) => each === kind).map(([id]) => id),
      )
    }
    this.#tell('people', [...this.#peopleToAnnounce])
    this.#tell('reactions', [...this.#reactionsToAnnounce])
    this.#toAnnounce.clear()
    this.#peopleToAnnounce.clear()
    this.#reactionsToAnnounce.clear()
  }

  #tell(kind: Kind | 'people' | 'reactions', ids: string[]): void {
    for (let first = 0; first < ids.length; first += mostPerNotice) {
      const notice = [this.#processId, kind, ...ids.slice(first, first + mostPerNotice)]
      this.#store
        .notify(channel, notice.join(' '))
        .catch((error: unknown) => this.#log.warn({ error }, 'other processes were not told'))
    }
  }

  #hear(notice: string): void {
    const [from, kind, ...ids] = notice.split(' ')
    if (from === this.#processId) return
    if (kind === 'people') this.#askAgain(ids)
    else if (kind === 'reactions') for (const each of ids) this.#reactions.take(readReaction(each))
    else this.#showAgain(ids as RoomId[], kind as Kind)
  }

  #openRoom(roomId: RoomId): OpenRoom {
    const onError = (error: unknown) =>
      this.#log.error({ error, roomId }, 'a room could not be shown')
    if (!roomId.startsWith('seminar:')) return { room: new Room(unitMessages, onError) }
    const id = idOf(roomId)
    const reader = new SeminarReader(this.#store, id)
    const onNewer = () => this.#rooms.get(roomId)?.room.moved('facilitator')
    const unitsPresent = new UnitsPresent(this.#store, onNewer)
    return {
      reader,
      room: new Room(async (viewers, here) => {
        const present = this.#presence.everybodyIn(id, here)
        const data = await reader.read(present)
        const isLed = viewers.has('facilitator') && data.seminar.unitId === undefined
        const byUnit = isLed ? await unitsPresent.read(present) : undefined
        return seminarMessages(viewers, { ...data, byUnit, reactions: this.#reactions.toldIn(id) })
      }, onError),
    }
  }
}

function idOf(roomId: RoomId): string {
  return roomId.slice(roomId.indexOf(':') + 1)
}

/** What has changed in a room: anything, or nothing but answers. */
type Kind = 'all' | 'ballots'

interface OpenRoom {
  room: Room
  /** For a seminar. */
  reader?: SeminarReader
}

/** One word, as notices are words with spaces between. */
function writtenReaction({ seminarId, person, reaction }: GivenReaction): string {
  return [seminarId, person, reaction].join(':')
}

function readReaction(written: string): GivenReaction {
  const [seminarId, person, reaction] = written.split(':') as [string, string, Reaction]
  return { seminarId, person, reaction }
}

/** WebSocket close code for a server that is about to restart (RFC 6455, 7.4.1). */
const goingAway = 1001
