import { AskFirst } from '../components/ask-first.tsx'
import { useMessages } from '../session.ts'

/** Asks before guests are turned away. */
export function ShutDoor({ onShut }: { onShut: () => void }) {
  const t = useMessages()
  return (
    <AskFirst
      appearance="subtle"
      label={t.seminar.guests.shut}
      question={t.seminar.guests.shutQuestion}
      onConfirm={onShut}
    >
      {t.seminar.guests.shutHelp}
    </AskFirst>
  )
}
