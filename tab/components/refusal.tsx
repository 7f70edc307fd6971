import type { ErrorCode } from '../../src/errors.ts'
import { forgetToken } from '../api.ts'
import { useMessages } from '../session.ts'
import { Notice } from './notice.tsx'
import { PlainButton } from './plain-button.tsx'
import styles from './refusal.module.css'

/** A whole page that could not be shown: why, and what to do. */
export function RefusalPage({ code, onRetry }: { code: ErrorCode; onRetry?: () => void }) {
  const t = useMessages()
  const retry = () => {
    forgetToken()
    if (onRetry) onRetry()
    else location.reload()
  }

  return (
    <main className={styles.page}>
      <Notice
        heading={code === 'not_signed_in' ? t.tab.signIn.heading : t.tab.refused}
        help={code === 'not_signed_in' ? t.tab.signIn.help : t.error[code]}
      >
        <PlainButton onClick={retry}>{t.tab.tryAgain}</PlainButton>
      </Notice>
    </main>
  )
}
