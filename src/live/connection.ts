import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'

/**
 * One open screen. A screen that reads slowly gets the newest state when it is ready for it, and
 * never a backlog: of what came meanwhile only the last is kept.
 */
export class Connection {
  readonly personId: string
  readonly #socket: WebSocket
  readonly #stream: Socket
  #isSending = false
  #next: Buffer | undefined

  /** `stream` is what the socket speaks over; it must not compress (`perMessageDeflate` is off). */
  constructor(socket: WebSocket, stream: Socket, personId: string) {
    this.#socket = socket
    this.#stream = stream
    this.personId = personId
  }

  /** Takes a whole frame (`frameOf`) and writes it past the library, which would build it anew. */
  send(frame: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#isSending) {
      this.#next = frame
      return
    }
    this.#isSending = true
    this.#stream.write(frame, this.#written)
  }

  readonly #written = (): void => {
    this.#isSending = false
    const next = this.#next
    this.#next = undefined
    if (next) this.send(next)
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason)
  }
}
