import { AppError } from '../errors.ts'
import type { LocalText } from '../language.ts'

export interface Option {
  id: string
  label: LocalText
}

export function idsOf(options: { id: string }[]): string[] {
  return options.map(({ id }) => id)
}

/** Refuses an answer about something that the poll does not ask for. */
export function requireKnown(options: { id: string }[], answered: string[]): void {
  const known = new Set(idsOf(options))
  if (!answered.every((id) => known.has(id))) throw new AppError('invalid_input', { answered })
}
