export interface PolarityRowView {
  id: string
  theme: string | undefined
  left: string
  right: string
  /** One for each round; undefined where too few have placed anything. */
  means: (number | undefined)[]
}

export interface PolarityView {
  /** Names of the rounds, the latest last; empty when there is only one. */
  rounds: string[]
  points: number
  rows: PolarityRowView[]
}

/** How far from the left pole, from 0 to 1. */
export function placeOn(mean: number, points: number): number {
  return (mean - 1) / (points - 1)
}

/** The profile as an SVG path: down through the rows, with a gap where there is no place. */
export function profilePath(places: (number | undefined)[]): string {
  let isDrawing = false
  return places
    .map((place, row) => {
      if (place === undefined) {
        isDrawing = false
        return ''
      }
      const step = `${isDrawing ? 'L' : 'M'}${(place * 100).toFixed(2)} ${row}`
      isDrawing = true
      return step
    })
    .join('')
}
