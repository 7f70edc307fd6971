import { Agent, request } from 'node:http'

const patienceMs = 15_000

/** Sends commands over connections that are kept, as many as are needed: browsers share none. */
export class Poster {
  readonly #agent = new Agent({ keepAlive: true })
  readonly #port: number

  constructor(port: number) {
    this.#port = port
  }

  /** False when it was not done, or nobody said so. */
  post(path: string, token: string, body: object): Promise<boolean> {
    const text = JSON.stringify(body)
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    }
    const target = { host: '127.0.0.1', port: this.#port, path, method: 'POST' }
    return new Promise((resolve) => {
      const sent = request(
        { ...target, agent: this.#agent, headers, timeout: patienceMs },
        (res) => {
          res.resume().once('error', () => resolve(false))
          res.once('end', () => resolve(res.statusCode === 204))
        },
      )
      sent.once('timeout', () => sent.destroy())
      sent.once('error', () => resolve(false)).end(text)
    })
  }
}
