import type { Language } from '../src/language.ts'

/** "14 oktober 2026" */
export function dateText(iso: string, language: Language, timeZone?: string): string {
  return format(iso, language, { day: 'numeric', month: 'long', year: 'numeric', timeZone })
}

/** "tisdag 24 november 14.30" */
export function dateTimeText(iso: string, language: Language, timeZone?: string): string {
  const day = format(iso, language, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  return `${day} ${timeText(iso, language, timeZone)}`
}

/** "14.30" */
export function timeText(iso: string, language: Language, timeZone?: string): string {
  const time = format(iso, language, { hour: '2-digit', minute: '2-digit', timeZone })
  // Swedish writes the hour with a full stop, which Intl does not know.
  return language === 'sv' ? time.replace(':', '.') : time
}

function format(iso: string, language: Language, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', how).format(new Date(iso))
}
