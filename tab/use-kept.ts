import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from './drafts.ts'
import { useSession } from './session.ts'

/** What somebody is in the middle of, and where it starts. It survives that Teams reloads the tab. */
export function useKept<Value>(
  key: string,
  start: () => Value,
): { value: Value; keep: (value: Value) => void; drop: () => void } {
  const name = useKeptName(key)
  const [value, setValue] = useState(() => keptDraft<Value>(name) ?? start())
  return {
    value,
    keep(next) {
      setValue(next)
      keepDraft(name, next)
    },
    /** It is done with; what is on the screen stays until that goes. */
    drop: () => dropDraft(name),
  }
}

/** Whether somebody was in the middle of this when it was shown last. */
export function useWasKept(key: string): boolean {
  const name = useKeptName(key)
  const [wasKept] = useState(() => keptDraft(name) !== undefined)
  return wasKept
}

/** People who share a window don't share what they write. */
export function useKeptName(key: string): string {
  return `${useSession().host.userId}:${key}`
}
