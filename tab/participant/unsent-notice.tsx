import { useState } from 'react'
import { PlainButton } from '../components/plain-button.tsx'
import { useMessages } from '../session.ts'
import styles from './unsent-notice.module.css'

/** What somebody was writing when the question closed or the step moved on. */
export function UnsentNotice({ text, isClosed }: { text: string; isClosed: boolean }) {
  const t = useMessages()
  const [isCopied, setIsCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      () => undefined, // the text is there to be marked and copied by hand
    )

  return (
    <aside className={styles.notice}>
      <p>{isClosed ? t.poll.closedWhileWriting : t.poll.notSent}</p>
      <blockquote className={styles.text} dir="auto">
        {text}
      </blockquote>
      <PlainButton onClick={copy}>{t.tab.copy}</PlainButton>
      <span role="status">{isCopied ? t.tab.copied : ''}</span>
    </aside>
  )
}
