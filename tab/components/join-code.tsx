import styles from './join-code.module.css'

/** Six letters, set apart three by three as they are read aloud; copied, they are one word. */
export function JoinCode({ code }: { code: string }) {
  return (
    <span className={styles.code}>
      <span>{code.slice(0, 3)}</span>
      <span className={styles.second}>{code.slice(3)}</span>
    </span>
  )
}
