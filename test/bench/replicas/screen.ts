import { WebSocket } from 'ws'
import { delayBefore } from '../../../tab/backoff.ts'
import type { Sight } from '../on-all-screens.ts'
import { now } from './crowd-protocol.ts'

const answeredMark = Buffer.from('"answered":')

/** A participant's screen: listens, comes back after a break as the tab does, and notes what it saw. */
export class Screen {
  isLive = false
  isFacing = false
  pushes = 0
  /** When it first showed how many had answered the poll it faces. */
  sights: Sight[] = []
  moves: { lostAt: number; backAt: number }[] = []
  readonly #url: string
  readonly #hello: string
  #poll = Buffer.alloc(0)
  #lostAt: number | undefined
  #failures = 0
  #last: Buffer | undefined

  constructor(port: number, hello: { seminarId: string; token: string }) {
    const { seminarId, token } = hello
    this.#url = `ws://127.0.0.1:${port}/api/live`
    this.#hello = JSON.stringify({ seminarId, token, viewer: 'participant' })
    this.#connect()
  }

  get answered(): number {
    return this.sights.at(-1)?.answered ?? 0
  }

  /** From now on only this poll counts. */
  face(pollId: string): void {
    this.#poll = Buffer.from(pollId)
    this.isFacing = false
    this.sights = []
    this.moves = []
    this.pushes = 0
    if (this.#last) this.#look(this.#last)
  }

  #connect(): void {
    const socket = new WebSocket(this.#url, { perMessageDeflate: false })
    socket.on('error', () => {}) // is followed by 'close'
    socket.once('open', () => socket.send(this.#hello))
    socket.on('message', (data: Buffer) => {
      if (data.length < 32) return // that the line holds
      this.pushes += 1
      this.#back()
      this.#look(data)
    })
    socket.once('close', () => {
      this.isLive = false
      this.#lostAt ??= now()
      setTimeout(() => this.#connect(), delayBefore(this.#failures))
      this.#failures += 1
    })
  }

  #back(): void {
    if (this.isLive) return
    this.isLive = true
    this.#failures = 0
    if (this.#lostAt !== undefined) this.moves.push({ lostAt: this.#lostAt, backAt: now() })
    this.#lostAt = undefined
  }

  /** Parsing whole states would cost more than the server spends. */
  #look(data: Buffer): void {
    this.#last = data
    if (!data.includes(this.#poll)) return
    this.isFacing = true
    const start = data.indexOf(answeredMark)
    if (start < 0) return
    const from = start + answeredMark.length
    const answered = Number.parseInt(data.toString('latin1', from, from + 9), 10)
    if (answered !== this.sights.at(-1)?.answered) this.sights.push({ at: now(), answered })
  }
}
