import { useEffect, useRef } from 'react'
import { naming as en } from '../../src/i18n/en/naming.ts'
import { naming as sv } from '../../src/i18n/sv/naming.ts'
import { Caution } from '../components/caution.tsx'
import { PlainButton } from '../components/plain-button.tsx'
import { useSession } from '../session.ts'
import { goToWords } from './go-to-words.ts'

/** Asks about what seems to be the name of a person. Nothing keeps anybody from sending it. */
export function NamesQuestion({
  names,
  onChange,
  onSend,
}: {
  names: string[]
  onChange: () => void
  onSend: () => void
}) {
  const { language } = useSession()
  const texts = { sv, en }[language]
  const question = useRef<HTMLDivElement>(null)
  const listed = new Intl.ListFormat(language).format(names.map(texts.quoted))
  useEffect(() => {
    const before = document.activeElement
    question.current?.focus()
    return () => {
      // With the question goes the button that was pressed: whoever uses the keyboard goes on from before.
      const isLost = document.activeElement === document.body
      if (isLost && before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    <Caution
      ref={question}
      ways={
        <>
          <PlainButton
            onClick={() => {
              goToWords(question.current, names)
              onChange()
            }}
          >
            {texts.change}
          </PlainButton>
          <PlainButton onClick={onSend}>{texts.sendAnyway}</PlainButton>
        </>
      }
    >
      {(names.length > 1 ? texts.seemSeveral : texts.seems)(listed)}
    </Caution>
  )
}
