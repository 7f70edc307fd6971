import fastify from 'fastify'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { tracingSettings } from '../../src/tracing/settings.ts'
import { startTracing, traced, traceRequests } from '../../src/tracing/tracing.ts'

interface Sent {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue: string } }[] }
    scopeSpans: { spans: SentSpan[] }[]
  }[]
}

interface SentSpan {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  status: { code: number }
  attributes: { key: string; value: object }[]
}

const servers: { close: () => Promise<unknown> }[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

test('a request, and what it does, is one trace at the collector, which goes on from the caller’s', async () => {
  const collector = await listening()
  const stop = await startTracing(
    tracingSettings({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc',
      OTEL_SERVICE_NAME: 'tillkom-test',
    }),
    pino({ level: 'silent' }),
  )
  const server = fastify()
  traceRequests(server)
  server.get('/api/polls/:id', () =>
    traced('command', { 'tillkom.command': 'poll.vote' }, async () => 'ok'),
  )
  const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
  await server.inject({ url: '/api/polls/hemligt?namn=Ada', headers: { traceparent } })
  await server.close()
  await stop()

  const spans = collector.sent.flatMap(
    ({ resourceSpans }) => resourceSpans[0]!.scopeSpans[0]!.spans,
  )
  const [inner, outer] = ['command', 'GET /api/polls/:id'].map((name) =>
    spans.find((span) => span.name === name)!,
  )
  expect(outer).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) })
  expect(inner).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: outer!.spanId })
  expect(collector.headers[0]).toMatchObject({ authorization: 'Bearer abc' })
  expect(collector.sent[0]!.resourceSpans[0]!.resource.attributes).toEqual([
    { key: 'service.name', value: { stringValue: 'tillkom-test' } },
  ])
  expect(JSON.stringify(collector.sent)).not.toMatch(/hemligt|Ada/)
})

test('what fails is marked, with the kind of error and not its words', async () => {
  const collector = await listening()
  const stop = await startTracing(
    tracingSettings({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v1/traces` }),
    pino({ level: 'silent' }),
  )
  const failing = traced('command', {}, async () => {
    throw new TypeError('Ada skrev något')
  })
  await expect(failing).rejects.toThrow('Ada')
  await stop()
  expect(collector.sent[0]!.resourceSpans[0]!.scopeSpans[0]!.spans[0]).toMatchObject({
    status: { code: 2 },
    attributes: [{ key: 'error.type', value: { stringValue: 'TypeError' } }],
  })
  expect(JSON.stringify(collector.sent)).not.toContain('Ada')
})

test('a stop sends all that waits', async () => {
  const collector = await listening()
  const stop = await startTracing(
    tracingSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }),
    pino({ level: 'silent' }),
  )
  const asked = Array.from({ length: 1_200 }, () => traced('command', {}, async () => {}))
  await Promise.all(asked)
  await stop()
  const sizes = collector.sent.map(
    ({ resourceSpans }) => resourceSpans[0]!.scopeSpans[0]!.spans.length,
  )
  expect(sizes).toEqual([512, 512, 176])
})

test('a stop sends all that waits', async () => {
  const collector = await listening()
  const stop = await startTracing(
    tracingSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }),
    pino({ level: 'silent' }),
  )
  await Promise.all(Array.from({ length: 1_200 }, () => traced('command', {}, async () => {})))
  await stop()
  const sizes = collector.sent.map(
    ({ resourceSpans }) => resourceSpans[0]!.scopeSpans[0]!.spans.length,
  )
  expect(sizes).toEqual([512, 512, 176])
})

test('a collector that is away costs nothing but the traces', async () => {
  const stop = await startTracing(
    tracingSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' }),
    pino({ level: 'silent' }),
  )
  expect(await traced('command', {}, async () => 7)).toBe(7)
  await stop()
})

test.each([
  ['nothing is set', {}],
  ['it is switched off', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c', OTEL_SDK_DISABLED: 'true' }],
  ['traces go nowhere', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c', OTEL_TRACES_EXPORTER: 'none' }],
])('when %s nothing is traced', (_, env) => {
  expect(tracingSettings(env)).toBeUndefined()
})

test.each([
  [undefined, undefined, { ratio: 1, followsParent: true }],
  ['always_off', undefined, { ratio: 0, followsParent: false }],
  ['traceidratio', '0.25', { ratio: 0.25, followsParent: false }],
  ['parentbased_traceidratio', '0.1', { ratio: 0.1, followsParent: true }],
])('sampler %s %s', (sampler, share, sampling) => {
  const settings = tracingSettings({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c/',
    OTEL_TRACES_SAMPLER: sampler,
    OTEL_TRACES_SAMPLER_ARG: share,
  })
  expect(settings).toMatchObject({ endpoint: 'http://c/v1/traces', sampling })
})

async function listening() {
  const sent: Sent[] = []
  const headers: object[] = []
  const collector = fastify()
  collector.post('/v1/traces', async (req) => {
    sent.push(req.body as Sent)
    headers.push(req.headers)
    return {}
  })
  servers.push(collector)
  return { url: await collector.listen({ host: '127.0.0.1', port: 0 }), sent, headers }
}
