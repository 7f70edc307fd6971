/** How one statement was placed, in one round. */
export interface ScaleBarView {
  /** Undefined when there is only one round. */
  round: string | undefined
  /** How many chose each point, from the lowest. */
  counts: number[]
  unsure: number
  mean: number | undefined
}

export interface ScaleRowView {
  id: string
  label: string
  bars: ScaleBarView[]
}

export interface ScaleView {
  low: string
  high: string
  points: number
  rows: ScaleRowView[]
}

export interface Segment {
  point: number
  share: number
  hue: ScaleHue
}

export type ScaleHue = 'low3' | 'low2' | 'low1' | 'mid' | 'high1' | 'high2' | 'high3'

const hues: Record<number, ScaleHue[]> = {
  5: ['low3', 'low2', 'mid', 'high2', 'high3'],
  7: ['low3', 'low2', 'low1', 'mid', 'high1', 'high2', 'high3'],
}

export function hueOf(point: number, points: number): ScaleHue {
  return hues[points]?.[point - 1] ?? 'mid'
}

/** Shares are of those who chose a point: "vet ej" is told beside the bar. */
export function segmentsOf({ counts }: ScaleBarView): Segment[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count, index) => ({
    point: index + 1,
    share: total ? count / total : 0,
    hue: hueOf(index + 1, counts.length),
  }))
}

/** How much of the bar lies on the low side; half of the middle point does. */
export function lowShare(segments: Segment[]): number {
  const middle = (segments.length + 1) / 2
  return segments.reduce((sum, { point, share }) => {
    if (point < middle) return sum + share
    return point === middle ? sum + share / 2 : sum
  }, 0)
}

/** What the half of the axis must hold, the same for all rows so that they can be compared. */
export function reachOf(rows: ScaleRowView[]): number {
  const sides = rows.flatMap(({ bars }) =>
    bars.flatMap((bar) => {
      const segments = segmentsOf(bar)
      if (segments.every(({ share }) => share === 0)) return []
      const low = lowShare(segments)
      return [low, 1 - low]
    }),
  )
  return Math.max(0.5, ...sides)
}
