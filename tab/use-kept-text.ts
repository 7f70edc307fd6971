import { useKept } from './use-kept.ts'

/** What somebody writes in a field. It survives that Teams reloads the tab, until it is sent. */
export function useKeptText(
  key: string,
  start = '',
): { text: string; write: (text: string) => void; clear: () => void; drop: () => void } {
  const { value: text, keep: write, drop } = useKept(key, () => start)
  return {
    text,
    write,
    clear() {
      write('')
      drop()
    },
    drop,
  }
}
