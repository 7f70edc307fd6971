import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * What somebody presses here often goes away: a word that is hidden, a text that moves. Focus then
 * goes to the next row, `data-row`, else to `data-focus-home`, so that the keyboard goes on from there.
 */
export function useHeldFocus(): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null)
  const held = useRef<{ row: string | undefined; index: number }>(undefined)

  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return
    const { row, index } = held.current
    const rows = rowsIn(section.current)
    const next = rows.find((each) => each.dataset.row === row) ?? rows[index]
    const inRow = row === undefined ? undefined : next?.querySelector<HTMLElement>('button, input')
    const home = section.current?.querySelector<HTMLElement>('[data-focus-home]')
    const place = inRow ?? home ?? rows.at(-1)?.querySelector<HTMLElement>('button, input')
    place?.focus()
  })

  useEffect(() => {
    const listening = section.current
    if (!listening) return undefined
    const remember = ({ target }: FocusEvent) => {
      const row = (target as Element).closest<HTMLElement>('[data-row]')
      held.current = row
        ? { row: row.dataset.row, index: rowsIn(listening).indexOf(row) }
        : { row: undefined, index: -1 }
    }
    // Later, when a row that has only moved has its focus back.
    const forget = () =>
      setTimeout(() => {
        if (document.activeElement !== document.body && !listening.contains(document.activeElement))
          held.current = undefined
      })
    listening.addEventListener('focusin', remember)
    listening.addEventListener('focusout', forget)
    return () => {
      listening.removeEventListener('focusin', remember)
      listening.removeEventListener('focusout', forget)
    }
  }, [])

  return section
}

function rowsIn(section: HTMLElement | null): HTMLElement[] {
  return [...(section?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
}
