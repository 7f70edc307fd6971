import { AskFirst } from '../components/ask-first.tsx'
import { useGuestTexts } from './use-guest-texts.ts'

/** Asks before guests are turned away. */
export function ShutDoor({ onShut }: { onShut: () => void }) {
  const t = useGuestTexts()
  return (
    <AskFirst appearance="subtle" label={t.shut} question={t.shutQuestion} onConfirm={onShut}>
      {t.shutHelp}
    </AskFirst>
  )
}
