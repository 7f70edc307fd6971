import type { Language } from '../../src/language.ts'
import { PlainButton } from '../components/plain-button.tsx'
import type { Texts } from '../texts/sv.ts'

/** Says in the other language that it can be had. */
export function LanguageSwitch({
  t,
  language,
  onSpeak,
}: {
  t: Texts
  language: Language
  onSpeak: (language: Language) => void
}) {
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <PlainButton look="quiet" lang={other} onClick={() => onSpeak(other)}>
      {t.join.inOtherLanguage}
    </PlainButton>
  )
}
