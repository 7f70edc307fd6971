/*
 * What the process counts, in Prometheus' text format. Our own, since it is these few lines:
 * the usual library has ten times as many, and its histograms cost a vote more than this.
 */

type Labels = Record<string, string>

/** Everything that is counted, each ready to be written. */
const metrics: (() => string[])[] = []

/** A number that only grows. Nothing personal in a label, and nothing that has many values. */
export function counter(name: string, help: string): (labels?: Labels, by?: number) => void {
  const values = new Map<string, number>()
  register('counter', name, help, () =>
    [...values].map(([labels, value]) => `${name}${labels} ${value}`),
  )
  return (labels = {}, by = 1) => {
    const key = written(labels)
    values.set(key, (values.get(key) ?? 0) + by)
  }
}

/** How long something takes, in seconds. */
export function durations(name: string, help: string): (ms: number, labels?: Labels) => void {
  const series = new Map<string, Series>()
  register('histogram', name, help, () =>
    [...series.values()].flatMap(({ labels, counts, sum }) => {
      let total = 0
      const buckets = [...edges, Infinity].map((edge, index) => {
        total += counts[index]!
        const le = edge === Infinity ? '+Inf' : String(edge)
        return `${name}_bucket${written({ ...labels, le })} ${total}`
      })
      const own = written(labels)
      return [...buckets, `${name}_sum${own} ${sum}`, `${name}_count${own} ${total}`]
    }),
  )
  return (ms, labels = {}) => {
    const key = written(labels)
    let found = series.get(key)
    if (!found) {
      found = { labels, counts: Array.from({ length: edges.length + 1 }, () => 0), sum: 0 }
      series.set(key, found)
    }
    const seconds = ms / 1000
    const index = edges.findIndex((edge) => seconds <= edge)
    found.counts[index < 0 ? edges.length : index]! += 1
    found.sum += seconds
  }
}

/** All of it as text, as `GET /metrics` answers. */
export function metricsText(gauges: Gauge[]): string {
  const lines = [...metrics.flatMap((write) => write()), ...gauges.flatMap(gaugeLines)]
  return `${lines.join('\n')}\n`
}

/** What is so right now, read when somebody asks. */
export interface Gauge {
  name: string
  help: string
  values: { labels?: Labels; value: number }[]
}

interface Series {
  labels: Labels
  counts: number[]
  sum: number
}

/** Upper edges in seconds: from a vote on a quiet server to what a proxy gives up on. */
const edges = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

function register(type: string, name: string, help: string, lines: () => string[]): void {
  metrics.push(() => [...header(type, name, help), ...lines()])
}

function gaugeLines({ name, help, values }: Gauge): string[] {
  const lines = values.map(({ labels = {}, value }) => `${name}${written(labels)} ${value}`)
  return [...header('gauge', name, help), ...lines]
}

function header(type: string, name: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}

function written(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return parts.length > 0 ? `{${parts.join(',')}}` : ''
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
