import type { WebSocket } from 'ws'

/**
 * One open screen. A screen that reads slowly gets the newest state when it is ready for it, and
 * never a backlog: of what came meanwhile only the last is kept.
 */
export class Connection {
  readonly personId: string
  readonly #socket: WebSocket
  #isSending = false
  #next: Buffer | undefined

  constructor(socket: WebSocket, personId: string) {
    this.#socket = socket
    this.personId = personId
  }

  send(message: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#isSending) {
      this.#next = message
      return
    }
    this.#isSending = true
    this.#socket.send(message, sendAsText, () => {
      this.#isSending = false
      const next = this.#next
      this.#next = undefined
      if (next) this.send(next)
    })
  }

  close(code: number, reason: string): void {
    this.#socket.close(code, reason)
  }
}

const sendAsText = { binary: false }
