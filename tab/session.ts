import { createContext, use } from 'react'
import type { Texts } from './texts/sv.ts'
import type { Language, LocalText } from '../src/language.ts'
import { textIn } from '../src/language.ts'
import type { Host, ThemeName } from './host.ts'

/** What every part of the tab may ask about its surroundings. */
export interface Session {
  t: Texts
  language: Language
  theme: ThemeName
  host: Host
}

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('Rendered outside the session')
  return session
}

export function useMessages(): Texts {
  return useSession().t
}

/** Picks the person's language of a text of the programme's own. */
export function useLocalText(): (text: LocalText) => string {
  const { language } = useSession()
  return (text) => textIn(text, language)
}
