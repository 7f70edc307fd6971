import { PlainButton } from '../components/plain-button.tsx'
import type { Texts } from '../texts/sv.ts'
import styles from './silent-host.module.css'

/** Teams has not answered: what happened, and the ways on. */
export function SilentHost({ t }: { t: Texts }) {
  const { heading, help, ownWindow } = t.tab.silentHost
  return (
    <section role="alert" className={styles.silent}>
      <h2 className={styles.heading}>{heading}</h2>
      <p>{help}</p>
      <div className={styles.ways}>
        <PlainButton onClick={() => location.reload()}>{t.tab.tryAgain}</PlainButton>
        <a href={location.href} target="_blank" rel="noreferrer">
          {ownWindow}
        </a>
      </div>
    </section>
  )
}
