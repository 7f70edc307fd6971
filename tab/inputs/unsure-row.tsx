import { useMessages } from '../session.ts'
import styles from './unsure-row.module.css'

/** "Vet ej" to a whole question. */
export function UnsureRow({ isUnsure, onToggle }: { isUnsure: boolean; onToggle: () => void }) {
  const t = useMessages()
  return (
    <label className={styles.row}>
      <input className={styles.input} type="checkbox" checked={isUnsure} onChange={onToggle} />
      {t.poll.recognition.unsure}
    </label>
  )
}
