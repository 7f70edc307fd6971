import { useEffect, useEffectEvent, useState } from 'react'

export type Key = ' ' | 'v' | 's'

const storageName = 'tillkom:keys'

/** Single keys, for those who want them: they can be switched off, and rest while somebody types. */
export function useKeys(onKey: (key: Key) => void) {
  const [areOn, setAreOn] = useState(() => localStorage.getItem(storageName) !== 'off')
  const pressed = useEffectEvent(onKey)

  useEffect(() => {
    if (!areOn) return undefined
    const listener = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!isKey(key) || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTaken(event.target, key)) return
      event.preventDefault()
      pressed(key)
    }
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [areOn])

  const toggle = (isOn: boolean) => {
    localStorage.setItem(storageName, isOn ? 'on' : 'off')
    setAreOn(isOn)
  }
  return { areOn, toggle }
}

function isKey(key: string): key is Key {
  return key === ' ' || key === 'v' || key === 's'
}

/** Does the element under focus have a use of its own for the key? */
function isTaken(target: EventTarget | null, key: Key): boolean {
  if (!(target instanceof Element)) return false
  if (
    target.closest(
      'textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]',
    )
  ) {
    return true
  }
  const input = target.closest('input')
  if (input && input.type !== 'checkbox') return true
  return key === ' ' && target.closest('button, a, summary, input') !== null
}
