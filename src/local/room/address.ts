import type { Language } from '../../language.ts'

export const themes = ['default', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** Everything about a window that a reload or a link keeps: it is all in the address. */
export interface Address {
  /** Undefined: choose first. */
  as: string | undefined
  conversation: string | undefined
  theme: Theme
  language: Language
}

export function currentAddress(): Address {
  const query = new URLSearchParams(location.search)
  const theme = query.get('theme')
  return {
    as: query.get('as') ?? undefined,
    conversation: query.get('conversation') ?? undefined,
    theme: themes.find((known) => known === theme) ?? 'default',
    language: query.get('language') === 'en' ? 'en' : 'sv',
  }
}

/** The same window with something changed. What is as usual is left out, so addresses stay short. */
export function hrefWith(change: Partial<Address>): string {
  const { as, conversation, theme, language } = { ...currentAddress(), ...change }
  const query = new URLSearchParams()
  if (as) query.set('as', as)
  if (as && conversation) query.set('conversation', conversation)
  if (theme !== 'default') query.set('theme', theme)
  if (language !== 'sv') query.set('language', language)
  return query.size > 0 ? `/local/?${query}` : '/local/'
}
