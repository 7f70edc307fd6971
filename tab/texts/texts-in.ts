import type { Language } from '../../src/language.ts'
import type { Texts } from './sv.ts'

/** Fetches the texts of one language, and not those of the other. */
export async function textsIn(language: Language): Promise<Texts> {
  if (language === 'en') return (await import('./en.ts')).texts
  return (await import('./sv.ts')).texts
}
