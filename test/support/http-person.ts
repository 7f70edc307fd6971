import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { CommandInput, CommandName } from '../../src/protocol.ts'
import type { LiveState, SocketMessage, Viewer } from '../../src/reads/live.ts'
import type { SeminarSummary } from '../../src/reads/programme.ts'

/** One person as the tab is towards the server: commands, reads and the socket. */
export class HttpPerson {
  readonly id: string
  readonly #address: string
  readonly #token: string

  static async signIn(address: string, id: string): Promise<HttpPerson> {
    const answer = await fetch(`${address}/local/api/people/${id}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    const { token } = (await answer.json()) as { token: string }
    return new HttpPerson(address, id, token)
  }

  constructor(address: string, id: string, token: string) {
    this.#address = address
    this.id = id
    this.#token = token
  }

  /** Throws unless it was carried out. */
  async command<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<void> {
    const answer = await fetch(`${this.#address}/api/commands/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    if (answer.status !== 204) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
  }

  async read<Answer>(path: string): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.#token}` }
    const answer = await fetch(`${this.#address}${path}`, { headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer.json() as Promise<Answer>
  }

  /** Sends a file as a form does. Throws unless it was read. */
  async upload(path: string, name: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const body = new FormData()
    body.append('file', new Blob([content]), name)
    const headers = { authorization: `Bearer ${this.#token}` }
    const answer = await fetch(`${this.#address}${path}`, { method: 'POST', headers, body })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  }

  /** The first of the seminars that this person may attend. */
  async seminar(kind: SeminarSummary['kind']): Promise<SeminarSummary> {
    const seminars = await this.read<SeminarSummary[]>('/api/seminars')
    return seminars.find((seminar) => seminar.kind === kind)!
  }

  /** What a screen of this kind shows right now. */
  async live(seminarId: string, viewer: Viewer): Promise<LiveState> {
    const socket = new WebSocket(`${this.#address.replace('http', 'ws')}/api/live`)
    await once(socket, 'open')
    socket.send(JSON.stringify({ token: this.#token, seminarId, viewer }))
    const data = await shownBy(socket)
    socket.terminate()
    const message = JSON.parse(String(data)) as SocketMessage
    if (message.kind !== 'live') throw new Error('Not a state of a seminar')
    return message.state
  }
}

/** The first message. Throws when the server closes the socket instead, or says nothing. */
async function shownBy(socket: WebSocket): Promise<unknown> {
  const patience = AbortSignal.timeout(mostToShowMs)
  const closed = once(socket, 'close').then(([code, reason]) => {
    throw new Error(`A screen was closed with ${code} ${reason}`)
  })
  const shown = once(socket, 'message', { signal: patience }).then(
    ([data]) => data as unknown,
    (cause: unknown) => {
      throw new Error(`A screen was shown nothing for ${mostToShowMs} ms`, { cause })
    },
  )
  closed.catch(() => {}) // it closes in the end in any case
  return Promise.race([shown, closed])
}

/** Long after anybody would have given up, so that a busy machine is not taken for a broken one. */
const mostToShowMs = 30_000
