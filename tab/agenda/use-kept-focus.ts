import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * A row that changes places is taken out of the page for a moment, and would lose focus. Focus in
 * a row that has gone stays where the row was, so that the keyboard goes on from there.
 */
export function useKeptFocus(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null)
  const last = useRef<{ stepId: string; index: number; isMenu: boolean }>(undefined)

  useLayoutEffect(() => {
    const held = last.current
    if (!held || document.activeElement !== document.body) return
    const rows = [...(list.current?.children ?? [])]
    const row =
      rows.find((each) => each.getAttribute('data-step') === held.stepId) ??
      rows[Math.min(held.index, rows.length - 1)]
    const buttons = row?.querySelectorAll('button')
    buttons?.[held.isMenu ? buttons.length - 1 : 0]?.focus()
  })

  useEffect(() => {
    const listening = list.current
    if (!listening) return undefined
    const remember = () => {
      const focused = document.activeElement
      const row = focused?.closest('li')
      const stepId = row?.getAttribute('data-step')
      if (!row || !stepId) return
      const index = [...listening.children].indexOf(row)
      last.current = { stepId, index, isMenu: focused !== row.querySelector('button') }
    }
    // Later, when a row that has only moved has its focus back.
    const forget = () =>
      setTimeout(() => {
        if (!listening.contains(document.activeElement)) last.current = undefined
      })
    listening.addEventListener('focusin', remember)
    listening.addEventListener('focusout', forget)
    return () => {
      listening.removeEventListener('focusin', remember)
      listening.removeEventListener('focusout', forget)
    }
  }, [])

  return list
}
