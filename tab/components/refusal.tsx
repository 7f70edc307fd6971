import type { ErrorCode } from '../../src/errors.ts'
import { forgetToken } from '../api.ts'
import { useSession } from '../session.ts'
import type { Texts } from '../texts/sv.ts'
import { Notice } from './notice.tsx'
import { PlainButton } from './plain-button.tsx'
import styles from './refusal.module.css'

/** What a guest is refused with when the door has been shut, or asks for more than before. */
const outCodes: readonly ErrorCode[] = [
  'not_signed_in',
  'not_found',
  'code_unknown',
  'name_needed',
  'shown_out',
]

/** A whole page that could not be shown: why, and what to do. */
export function RefusalPage({ code, onRetry }: { code: ErrorCode; onRetry?: () => void }) {
  const { t, host } = useSession()
  const retry = () => {
    forgetToken()
    if (onRetry) onRetry()
    else location.reload()
  }

  if (host.guest && outCodes.includes(code)) {
    const { heading, help, action } = t.join.out
    return (
      <main className={styles.page}>
        <Notice heading={heading} help={code === 'shown_out' ? t.error.shown_out : help}>
          <PlainButton onClick={host.guest.leave}>{action}</PlainButton>
        </Notice>
      </main>
    )
  }
  return (
    <main className={styles.page}>
      <Notice
        heading={headingFor(code, t)}
        help={code === 'not_signed_in' ? t.tab.signIn.help : t.error[code]}
      >
        <PlainButton onClick={retry}>{t.tab.tryAgain}</PlainButton>
      </Notice>
    </main>
  )
}

function headingFor(code: ErrorCode, { tab }: Texts): string {
  if (code === 'teams_silent') return tab.silentHost.heading
  return code === 'not_signed_in' ? tab.signIn.heading : tab.refused
}
