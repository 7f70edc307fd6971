import { setTimeout as delay } from 'node:timers/promises'
import { Client, type ClientConfig, escapeIdentifier } from 'pg'
import { AppError } from '../errors.ts'
import { explained } from './database-error.ts'

interface Listener {
  onMessage: (payload: string) => void
  onGap: () => void
}

/**
 * LISTEN and NOTIFY on a connection of their own, made when first needed and again whenever it is
 * lost. What we say waits for it; what others said meanwhile is gone, and listeners are told so.
 */
export class Channels {
  readonly #config: ClientConfig
  readonly #listeners = new Map<string, Listener[]>()
  /** What waits to be said; saying the same twice before the first got out is saying it once. */
  readonly #unsaid = new Map<string, Promise<void>>()
  readonly #closed = new AbortController()
  #connection: Promise<Client> | undefined
  #heartbeat: NodeJS.Timeout | undefined

  constructor(config: ClientConfig) {
    this.#config = { ...config, query_timeout: 5_000 }
  }

  notify(channel: string, payload: string): Promise<void> {
    const key = JSON.stringify([channel, payload])
    const said = this.#unsaid.get(key) ?? this.#say(key, channel, payload)
    if (!this.#unsaid.has(key)) this.#unsaid.set(key, said)
    return said
  }

  async listen(channel: string, onMessage: Listener['onMessage'], onGap: Listener['onGap']) {
    const listeners = this.#listeners.get(channel) ?? []
    this.#listeners.set(channel, [...listeners, { onMessage, onGap }])
    await this.#insist((client) => client.query(`listen ${escapeIdentifier(channel)}`))
    // A dead network is silent, so ask now and then; the time-out ends the connection.
    this.#heartbeat ??= setInterval(() => void this.#ping(), 5_000).unref()
  }

  async close(): Promise<void> {
    this.#closed.abort()
    clearInterval(this.#heartbeat)
    const client = await this.#connection?.catch(() => undefined)
    await client?.end()
  }

  #say(key: string, channel: string, payload: string): Promise<void> {
    return this.#insist((client) => {
      this.#unsaid.delete(key)
      return client.query('select pg_notify($1, $2)', [channel, payload])
    })
  }

  /** Does it on this connection or, if that is lost, on the next. */
  async #insist(work: (client: Client) => Promise<unknown>): Promise<void> {
    for (;;) {
      const client = await this.#connected()
      try {
        await work(client)
        return
      } catch (error) {
        const reason = explained(error)
        if (!(reason instanceof AppError) || this.#closed.signal.aborted) throw reason
        await client.end()
      }
    }
  }

  async #ping(): Promise<void> {
    const client = await this.#connected().catch(() => undefined)
    await client?.query('select 1').catch(() => client.end())
  }

  #connected(): Promise<Client> {
    this.#connection ??= this.#connect()
    return this.#connection
  }

  async #connect(): Promise<Client> {
    for (let attempt = 0; ; attempt += 1) {
      const client = new Client(this.#config)
      client.on('error', () => {}) // is always followed by 'end'
      try {
        this.#closed.signal.throwIfAborted()
        await client.connect()
        for (const channel of this.#listeners.keys()) {
          await client.query(`listen ${escapeIdentifier(channel)}`)
        }
        this.#attend(client)
        return client
      } catch (error) {
        await client.end()
        if (this.#closed.signal.aborted) throw new AppError('unavailable', error)
        await delay(pauseMs(attempt), undefined, { signal: this.#closed.signal }).catch(() => {})
      }
    }
  }

  #attend(client: Client): void {
    client.on('notification', ({ channel, payload = '' }) => {
      for (const { onMessage } of this.#listeners.get(channel) ?? []) onMessage(payload)
    })
    client.on('end', () => {
      this.#connection = undefined
      if (this.#listeners.size > 0 && !this.#closed.signal.aborted) void this.#resume()
    })
  }

  async #resume(): Promise<void> {
    const client = await this.#connected().catch(() => undefined)
    if (client) for (const { onGap } of [...this.#listeners.values()].flat()) onGap()
  }
}

/** From a tenth of a second to five, and not all processes at the same moment. */
function pauseMs(attempt: number): number {
  return Math.min(5_000, 100 * 2 ** attempt) * (0.5 + Math.random() / 2)
}
