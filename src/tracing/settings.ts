export interface TracingSettings {
  endpoint: string
  headers: Record<string, string>
  resource: Record<string, string>
  sampling: Sampling
}

export interface Sampling {
  /** Share of new traces that are kept. */
  ratio: number
  /** Whether a caller's choice goes before ours. */
  followsParent: boolean
}

/**
 * What OpenTelemetry's standard variables say (its specification, 'Environment Variables' and 'OTLP
 * Exporter Configuration'). Undefined: nobody wants traces. Spoken is OTLP over HTTP with JSON,
 * which every collector understands on the same port as protobuf.
 */
export function tracingSettings(env: NodeJS.ProcessEnv): TracingSettings | undefined {
  const text = (name: string) => env[name]?.trim() || undefined
  const base = text('OTEL_EXPORTER_OTLP_ENDPOINT')
  const endpoint =
    text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? (base && `${base.replace(/\/$/, '')}/v1/traces`)
  if (!endpoint || text('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return undefined
  if (text('OTEL_TRACES_EXPORTER') === 'none') return undefined
  return {
    endpoint,
    headers: pairsIn(
      text('OTEL_EXPORTER_OTLP_TRACES_HEADERS') ?? text('OTEL_EXPORTER_OTLP_HEADERS'),
    ),
    resource: {
      'service.name': 'tillkom',
      ...pairsIn(text('OTEL_RESOURCE_ATTRIBUTES')),
      ...(text('OTEL_SERVICE_NAME') && { 'service.name': text('OTEL_SERVICE_NAME')! }),
    },
    sampling: samplingFrom(text('OTEL_TRACES_SAMPLER'), text('OTEL_TRACES_SAMPLER_ARG')),
  }
}

/** `key=value,other=value`, percent-encoded where needed. */
function pairsIn(text = ''): Record<string, string> {
  const pairs = text.split(',').flatMap((pair) => {
    const [key, ...value] = pair.split('=')
    return key?.trim() ? [[key.trim(), decoded(value.join('=').trim())] as const] : []
  })
  return Object.fromEntries(pairs)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function samplingFrom(sampler = 'parentbased_always_on', share = '1'): Sampling {
  const followsParent = sampler.startsWith('parentbased_')
  const own = sampler.replace('parentbased_', '')
  const ratio = own === 'traceidratio' ? Math.min(1, Math.max(0, Number(share) || 0)) : 1
  return { ratio: own === 'always_off' ? 0 : ratio, followsParent }
}
