import { randomUUID } from 'node:crypto'
import type { RoomId } from '../context.ts'
import type { Store } from '../db/database.ts'
import type { Log } from '../log.ts'
import type { SocketMessage } from '../reads.ts'
import type { Connection } from './connection.ts'
import { liveStateFor } from './live-state.ts'
import { type Render, Room, type RoomViewer } from './room.ts'
import { readSeminarData } from './seminar-data.ts'

/** Rooms that changed within this time are announced to the other processes together. */
const announceEveryMs = 20
/** So many ids stay well below the 8 000 bytes that a NOTIFY may carry. */
const mostPerNotice = 100
const channel = 'changed_rooms'

/** All rooms of this process, and the wire to those of the other processes. */
export class Live {
  readonly #store: Store
  readonly #log: Log
  readonly #rooms = new Map<RoomId, Room>()
  readonly #toAnnounce = new Set<RoomId>()
  /** So that we don't react to our own notices. */
  readonly #processId = randomUUID()
  #announcing: NodeJS.Timeout | undefined

  constructor(store: Store, log: Log) {
    this.#store = store
    this.#log = log
  }

  /** After a gap we cannot know what we missed, so every room looks again. */
  async start(): Promise<void> {
    await this.#store.listen(
      channel,
      (notice) => {
        const [from, ...rooms] = notice.split(' ')
        if (from !== this.#processId) this.#showAgain(rooms as RoomId[])
      },
      () => this.#showAgain([...this.#rooms.keys()]),
    )
  }

  stop(): void {
    clearTimeout(this.#announcing)
    for (const room of this.#rooms.values()) room.closeAll(goingAway, 'restarting')
  }

  join(roomId: RoomId, connection: Connection, viewer: RoomViewer): void {
    let room = this.#rooms.get(roomId)
    if (!room) {
      room = new Room(this.#renderFor(roomId), (error) =>
        this.#log.error({ error, roomId }, 'a room could not be shown'),
      )
      this.#rooms.set(roomId, room)
    }
    room.join(connection, viewer)
  }

  leave(roomId: RoomId, connection: Connection): void {
    const room = this.#rooms.get(roomId)
    room?.leave(connection)
    if (room?.isEmpty) this.#rooms.delete(roomId)
  }

  /** Shows the rooms again here at once, and tells the other processes to do the same. */
  changed(roomIds: RoomId[]): void {
    this.#showAgain(roomIds)
    for (const roomId of roomIds) this.#toAnnounce.add(roomId)
    this.#announcing ??= setTimeout(() => this.#announce(), announceEveryMs)
  }

  #showAgain(roomIds: RoomId[]): void {
    for (const roomId of roomIds) this.#rooms.get(roomId)?.changed()
  }

  /** Outside the transaction that caused it: a NOTIFY inside would halve the rate of votes. */
  #announce(): void {
    this.#announcing = undefined
    const rooms = [...this.#toAnnounce]
    this.#toAnnounce.clear()
    for (let first = 0; first < rooms.length; first += mostPerNotice) {
      const notice = [this.#processId, ...rooms.slice(first, first + mostPerNotice)].join(' ')
      this.#store
        .notify(channel, notice)
        .catch((error: unknown) => this.#log.warn({ error }, 'other processes were not told'))
    }
  }

  #renderFor(roomId: RoomId): Render {
    const id = roomId.slice(roomId.indexOf(':') + 1)
    return roomId.startsWith('seminar:') ? this.#renderSeminar(id) : renderUnit
  }

  #renderSeminar(seminarId: string): Render {
    return async (viewers, present) => {
      const data = await readSeminarData(this.#store, seminarId, present)
      const messages = new Map<RoomViewer, Buffer>()
      for (const viewer of viewers) {
        if (viewer === 'reader') continue
        messages.set(viewer, encode({ kind: 'live', state: liveStateFor(viewer, data) }))
      }
      return messages
    }
  }
}

/** What is read of a unit's feedback differs from person to person, so each screen reads its own. */
const renderUnit: Render = async () => new Map([['reader', encode({ kind: 'changed' })]])

/** WebSocket close code for a server that is about to restart (RFC 6455, 7.4.1). */
const goingAway = 1001

function encode(message: SocketMessage): Buffer {
  return Buffer.from(JSON.stringify(message))
}
