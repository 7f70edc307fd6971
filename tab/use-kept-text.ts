import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from './drafts.ts'
import { useSession } from './session.ts'

/** What somebody writes in a field. It survives that Teams reloads the tab, until it is sent. */
export function useKeptText(
  key: string,
  start = '',
): { text: string; write: (text: string) => void; clear: () => void; drop: () => void } {
  const { host } = useSession()
  const name = `${host.userId}:${key}`
  const [text, setText] = useState(() => keptDraft<string>(name) ?? start)
  const drop = () => dropDraft(name)
  return {
    text,
    write(next) {
      setText(next)
      keepDraft(name, next)
    },
    clear() {
      setText('')
      drop()
    },
    drop,
  }
}
