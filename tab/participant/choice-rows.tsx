import styles from './choice-rows.module.css'

/** Rows to choose from, each of them a whole target. Native inputs, so the keyboard is as expected. */
export function ChoiceRows({
  name,
  legend,
  labelledBy,
  most,
  choices,
  chosen,
  onToggle,
}: {
  name: string
  legend: string
  labelledBy: string
  most: number
  /** `isAlone` for one that no other can be chosen beside, such as “Vet ej”. */
  choices: { id: string; label: string; isAlone?: boolean }[]
  chosen: string[]
  onToggle: (id: string) => void
}) {
  const isFull = most > 1 && chosen.length >= most
  return (
    <fieldset aria-labelledby={`${labelledBy} ${name}-legend`}>
      <legend id={`${name}-legend`} className={styles.legend}>
        {legend}
      </legend>
      <div className={styles.rows}>
        {choices.map(({ id, label, isAlone }) => (
          <label key={id} className={styles.row}>
            <input
              className={styles.input}
              type={most === 1 ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(id)}
              disabled={isFull && !isAlone && !chosen.includes(id)}
              onChange={() => onToggle(id)}
            />
            <span className={styles.label}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
