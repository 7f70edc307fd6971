import { AppError } from '../errors.ts'
import type { LocalText } from '../language.ts'

/** How an invented audience leans, as parts of any size of the whole. */
export interface Mix {
  agreeing: number
  between: number
  doubting: number
}

export const leanings = ['agreeing', 'between', 'doubting'] as const
export type Leaning = (typeof leanings)[number]

export const audienceSize = { least: 10, most: 500 }

/** Says on every screen what it is. */
export function rehearsalTitle({ sv, en }: LocalText): LocalText {
  return { sv: `Repetition: ${sv}`, ...(en && { en: `Rehearsal: ${en}` }) }
}

/** What belongs to a real meeting has no place in a rehearsal. */
export function requireReal({ isRehearsal }: { isRehearsal?: boolean | undefined }): void {
  if (isRehearsal) throw new AppError('not_allowed')
}

/** As many of each leaning as its part of the whole comes to. */
export function leaningsOf(people: number, mix: Mix): Leaning[] {
  const whole = mix.agreeing + mix.between + mix.doubting
  const firstTwo = ((mix.agreeing + mix.between) / whole) * people
  return Array.from({ length: people }, (_, index) => {
    if (index + 0.5 < (mix.agreeing / whole) * people) return 'agreeing'
    return index + 0.5 < firstTwo ? 'between' : 'doubting'
  })
}
