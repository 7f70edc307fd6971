import type { Language } from '../language.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'

export type Messages = typeof sv

const byLanguage: Record<Language, Messages> = { sv, en }

export function messagesIn(language: Language): Messages {
  return byLanguage[language]
}
