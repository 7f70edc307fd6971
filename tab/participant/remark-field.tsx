import { useId } from 'react'
import styles from './remark-field.module.css'

export function RemarkField({
  label,
  help,
  value,
  longest = 1000,
  onChange,
}: {
  label: string
  help: string
  value: string
  longest?: number
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        value={value}
        maxLength={longest}
        dir="auto"
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
    </div>
  )
}
