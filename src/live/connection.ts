import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { SocketMessage } from '../reads/live.ts'
import { frameOf, pingFrame } from './frame.ts'

const here: SocketMessage = { kind: 'here' }
const hereFrame = frameOf(JSON.stringify(here))
/** A ping, which the browser answers and the page never sees, and a word that the page sees. */
const beatFrames = Buffer.concat([pingFrame, hereFrame])
const nothing = Buffer.alloc(0)

/**
 * One open screen. A screen that reads slowly gets the newest state when it is ready for it, and
 * never a backlog: of what came meanwhile only the last is kept.
 */
export class Connection {
  readonly personId: string
  readonly #socket: WebSocket
  readonly #stream: Socket
  #next: Buffer | undefined

  /** `stream` is what the socket speaks over; it must not compress (`perMessageDeflate` is off). */
  constructor(socket: WebSocket, stream: Socket, personId: string) {
    this.#socket = socket
    this.#stream = stream
    this.personId = personId
  }

  /**
   * Takes a whole frame (`frameOf`) and writes it past the library, which would build it anew. What
   * has been written has nearly always left at once, so only whoever reads slowly is waited for.
   */
  send(frame: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#hasLeft) this.#stream.write(frame)
    else this.#keep(frame)
  }

  /** Has all that there was for the screen gone to it? */
  get #hasLeft(): boolean {
    return this.#next === undefined && this.#stream.writableLength === 0
  }

  #keep(frame: Buffer): void {
    const isWaiting = this.#next !== undefined
    this.#next = frame
    if (!isWaiting) this.#stream.write(nothing, () => this.#sendKept()) // it is told when its turn has come
  }

  #sendKept(): void {
    const next = this.#next
    this.#next = undefined
    if (next) this.send(next)
  }

  /**
   * Tells the screen that the line holds, and asks it the same. Both go as one write of 19 bytes, so
   * that the page hears of it costs nothing beside the ping: 19 000 idle screens are 630 writes and
   * 12 kB a second at a beat of 30 s.
   */
  beat(): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#stream.write(beatFrames)
  }

  /** For a screen that asks. What is on its way to it already says the same. */
  answer(): void {
    if (this.#hasLeft) this.send(hereFrame)
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason)
  }
}
