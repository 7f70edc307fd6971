import type { Log } from '../log.ts'
import type { Attributes, Span } from './recorder.ts'
import type { TracingSettings } from './settings.ts'

const sendEveryMs = 5_000
const mostAtOnce = 512
/** What a collector that is away may cost us; what comes after is dropped. */
const mostWaiting = 4_096
const patienceMs = 5_000

/** Sends spans to a collector in batches. A collector that is away costs spans and nothing else. */
export class OtlpExporter {
  readonly #settings: TracingSettings
  readonly #log: Log
  readonly #timer: NodeJS.Timeout
  #waiting: Span[] = []
  #sending: Promise<boolean> | undefined

  constructor(settings: TracingSettings, log: Log) {
    this.#settings = settings
    this.#log = log
    this.#timer = setInterval(() => void this.#send(), sendEveryMs).unref()
  }

  readonly take = (span: Span): void => {
    if (this.#waiting.length >= mostWaiting) return
    this.#waiting.push(span)
    if (this.#waiting.length >= mostAtOnce) void this.#send()
  }

  /** Sends all that waits, for as long as the collector takes it: nobody waits for one that is away. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    let isTaken = true
    while (isTaken && (this.#sending || this.#waiting.length > 0)) isTaken = await this.#send()
  }

  /** The batch under way, or the next. False when the collector has not taken it. */
  #send(): Promise<boolean> {
    this.#sending ??= this.#post(this.#waiting.splice(0, mostAtOnce))
      .then(
        () => true,
        (error: unknown) => {
          this.#log.warn({ error }, 'traces were not sent')
          return false
        },
      )
      .finally(() => (this.#sending = undefined))
    return this.#sending
  }

  async #post(batch: Span[]): Promise<void> {
    if (batch.length === 0) return
    const { endpoint, headers, resource } = this.#settings
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(requestOf(batch, resource)),
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!answer.ok) throw new Error(`The collector answered ${answer.status}`)
  }
}

/** `ExportTraceServiceRequest` of OTLP 1, in its JSON form. */
function requestOf(spans: Span[], resource: Attributes): object {
  const scopeSpans = [{ scope: { name: 'tillkom' }, spans: spans.map(spanOf) }]
  return { resourceSpans: [{ resource: { attributes: attributesOf(resource) }, scopeSpans }] }
}

function spanOf({ startedAt, endedAt, attributes, hasFailed, isServer, ...span }: Span): object {
  return {
    ...span,
    kind: isServer ? 2 : 1, // SERVER, INTERNAL
    startTimeUnixNano: nanoseconds(startedAt),
    endTimeUnixNano: nanoseconds(endedAt),
    attributes: attributesOf(attributes),
    status: { code: hasFailed ? 2 : 0 }, // ERROR, UNSET
  }
}

function attributesOf(attributes: Attributes): object[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  }))
}

/** As text, since 64 bits do not fit in a number of JSON. */
function nanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms * 1000)) * 1000n)
}
