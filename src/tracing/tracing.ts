import type { FastifyInstance } from 'fastify'
import type { Log } from '../log.ts'
import type { Attributes, Recorder } from './recorder.ts'
import type { TracingSettings } from './settings.ts'

let recorder: Recorder | undefined

/**
 * Traces for OpenTelemetry, when its standard variables name a collector; otherwise the recorder is
 * not even loaded. Our own, since it is these few files: the usual packages are some ten megabytes.
 * Resolves to what sends the last and ends it.
 */
export async function startTracing(
  settings: TracingSettings | undefined,
  log: Log,
): Promise<() => Promise<void>> {
  if (!settings) return async () => {}
  const { Recorder } = await import('./recorder.ts')
  const { OtlpExporter } = await import('./otlp.ts')
  const exporter = new OtlpExporter(settings, log)
  recorder = new Recorder(exporter.take, settings.sampling)
  return async () => {
    recorder = undefined
    await exporter.stop()
  }
}

/** Carries something out, within a span of what is under way if that is traced. */
export function traced<T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  return recorder ? recorder.within(name, attributes, work) : work()
}

/** A span for each request, by its route and never by its address, which may name a document. */
export function traceRequests(server: FastifyInstance): void {
  if (!recorder) return
  const current = recorder
  server.addHook('onRequest', (req, reply, done) => {
    if (req.ws) return done()
    const route = req.routeOptions.url ?? 'unknown'
    const { traceparent } = req.headers
    const attributes = { 'http.request.method': req.method, 'http.route': route }
    const parent = typeof traceparent === 'string' ? traceparent : undefined
    current.serve(`${req.method} ${route}`, attributes, parent, done, (end) => {
      reply.raw.once('close', () =>
        end({ 'http.response.status_code': reply.statusCode }, reply.statusCode >= 500),
      )
    })
  })
}
