import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { Sampling } from './settings.ts'

/** Nothing personal and no ids of people or of what they wrote: only what, how long, and how it went. */
export type Attributes = Record<string, string | number>

/** Something that took its time, as OTLP knows it. Times are milliseconds since 1970. */
export interface Span {
  traceId: string
  spanId: string
  parentSpanId: string | undefined
  name: string
  isServer: boolean
  startedAt: number
  endedAt: number
  attributes: Attributes
  hasFailed: boolean
}

type Place = Pick<Span, 'traceId' | 'spanId'> & { isSampled: boolean }

/** Times what is under way, and knows what is part of what. */
export class Recorder {
  readonly #take: (span: Span) => void
  readonly #sampling: Sampling
  readonly #places = new AsyncLocalStorage<Place>()

  constructor(take: (span: Span) => void, sampling: Sampling) {
    this.#take = take
    this.#sampling = sampling
  }

  async within<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
    const parent = this.#places.getStore()
    const place = this.#placeUnder(parent)
    const end = this.#begin(name, place, parent?.spanId, { attributes, isServer: false })
    try {
      const result = await this.#places.run(place, work)
      end({}, false)
      return result
    } catch (error) {
      end({ 'error.type': error instanceof Error ? error.name : 'unknown' }, true)
      throw error
    }
  }

  /** For a request: what `go` starts is within it. `traceparent` is the caller's (W3C Trace Context). */
  serve(
    name: string,
    attributes: Attributes,
    traceparent: string | undefined,
    go: () => void,
    whenOver: (end: (attributes: Attributes, hasFailed: boolean) => void) => void,
  ): void {
    const caller = placeIn(traceparent)
    const place = this.#placeUnder(caller && (this.#sampling.followsParent ? caller : undefined))
    if (caller) place.traceId = caller.traceId
    whenOver(this.#begin(name, place, caller?.spanId, { attributes, isServer: true }))
    this.#places.run(place, go)
  }

  #placeUnder(parent: Place | undefined): Place {
    return {
      traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
      spanId: randomBytes(8).toString('hex'),
      isSampled: parent?.isSampled ?? Math.random() < this.#sampling.ratio,
    }
  }

  #begin(
    name: string,
    { isSampled, ...ids }: Place,
    parentSpanId: string | undefined,
    { attributes, isServer }: Pick<Span, 'attributes' | 'isServer'>,
  ): (more: Attributes, hasFailed: boolean) => void {
    const startedAt = now()
    return (more, hasFailed) => {
      if (!isSampled) return
      const times = { startedAt, endedAt: now() }
      const all = { ...attributes, ...more }
      this.#take({ ...ids, ...times, parentSpanId, name, isServer, attributes: all, hasFailed })
    }
  }
}

function placeIn(traceparent: string | undefined): Place | undefined {
  const parts = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '')
  if (!parts) return undefined
  const [, traceId, spanId, flags] = parts as unknown as [string, string, string, string]
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

function now(): number {
  return performance.timeOrigin + performance.now()
}
