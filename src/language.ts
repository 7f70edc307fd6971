export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A text of the programme's own, such as a question. English may be missing; Swedish never is. */
export interface LocalText {
  sv: string
  en?: string | undefined
}

export function textIn(text: LocalText, language: Language): string {
  return text[language] ?? text.sv
}

/** The closest language we have to a tag such as `en-GB` or `sv-SE`; Swedish when there is none. */
export function languageFrom(tag: string | string[] | undefined): Language {
  const [first] = [tag].flat() // an address may name several
  return first?.toLowerCase().startsWith('en') ? 'en' : 'sv'
}
