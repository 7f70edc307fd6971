import { type Language, languageFrom, languages } from '../../src/language.ts'

const storageName = 'tillkom:language'

/** What the guest has chosen, else the browser's own. */
export function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(storageName)
    return languages.find((language) => language === kept) ?? languageFrom(navigator.language)
  } catch {
    return languageFrom(navigator.language)
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageName, language)
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
}
