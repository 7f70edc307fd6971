import { median, percentile, round, sum } from '../figures.ts'
import { expectedTallies } from './answers.ts'
import type { Calm, Troubled } from './runs.ts'

/** Medians of the rounds, the floor's, and the ratio between them. */
export function calmTable(product: Calm[], floor: Calm[]): object {
  const row = (figure: (measured: Calm) => number) => {
    const ours = median(product.map(figure))
    const theirs = median(floor.map(figure))
    const ratio = theirs === 0 ? '–' : round(ours / theirs)
    return { product: round(ours), floor: round(theirs), ratio }
  }
  return {
    'everybody has joined after ms': row((m) => m.joinedMs),
    'votes acknowledged a second': row((m) => m.perSecond),
    'acknowledged p50 ms': row((m) => percentile(m.acknowledgedWithinMs, 0.5)),
    'acknowledged p99 ms': row((m) => percentile(m.acknowledgedWithinMs, 0.99)),
    'on all screens p50 ms': row((m) => percentile(m.onAllScreensWithinMs, 0.5)),
    'on all screens p95 ms': row((m) => percentile(m.onAllScreensWithinMs, 0.95)),
    'on all screens p99 ms': row((m) => percentile(m.onAllScreensWithinMs, 0.99)),
    'CPU s of all replicas': row((m) => m.cpu.replicas),
    'CPU s of the proxy': row((m) => m.cpu.proxy),
    'CPU s of PostgreSQL': row((m) => m.cpu.database),
    'pushes per screen': row((m) => m.pushes / m.acknowledged),
    'refused or tried again': row((m) => m.refused + m.retries),
  }
}

export function faultTable(troubled: Troubled[]): object {
  return Object.fromEntries(troubled.map((each) => [each.name, rowOf(each)]))
}

function rowOf({ stored, moves, ...seen }: Troubled): object {
  const away = moves.map(({ lostAt, backAt }) => backAt - lostAt)
  const counted = sum(Object.values(stored.tallies))
  const isAsSent = Object.entries(expectedTallies(seen.acknowledged)).every(
    ([answer, ballots]) => stored.tallies[answer] === ballots,
  )
  return {
    acknowledged: seen.acknowledged,
    'never acknowledged': seen.refused,
    'tries more': seen.retries,
    lost: seen.acknowledged - stored.ballots,
    doubled: counted - stored.ballots,
    'as answered': seen.refused > 0 ? '–' : isAsSent,
    'all screens show it after s': seconds(seen.convergedMs),
    'screens that moved': moves.length,
    'back after s p50': seconds(percentile(away, 0.5)),
    'back after s, last': seconds(Math.max(...away)),
    'most back in 0.1 s': mostWithin(
      moves.map(({ backAt }) => backAt),
      100,
    ),
  }
}

function seconds(ms: number): number | string {
  return Number.isFinite(ms) ? round(ms / 1000) : '–'
}

/** How many came in the busiest stretch of so long. */
function mostWithin(times: number[], ms: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  let first = 0
  return sorted.reduce((most, time, index) => {
    while (sorted[first]! < time - ms) first += 1
    return Math.max(most, index - first + 1)
  }, 0)
}
