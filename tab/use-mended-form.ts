import { type RefObject, useEffect, useRef, useState } from 'react'

/** A form that opens in its first field and, when it could not be sent, goes to what has to be mended. */
export function useMendedForm(): {
  form: RefObject<HTMLFormElement | null>
  /** From the first try to send it, its faults are shown. */
  isTried: boolean
  noteTry: () => void
} {
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const selector = tries === 0 ? 'input' : '[aria-invalid="true"]'
    form.current?.querySelector<HTMLElement>(selector)?.focus()
  }, [tries])
  return { form, isTried: tries > 0, noteTry: () => setTries((before) => before + 1) }
}
