import { PlainButton } from '../components/plain-button.tsx'
import { LanguageSwitch } from '../guest/language-switch.tsx'
import { useSession } from '../session.ts'
import styles from './guest-view.module.css'
import { ParticipantView } from './participant-view.tsx'

/** What a guest holds in the hand: the same as everybody, and the way out. */
export function GuestView({ seminarId }: { seminarId: string }) {
  const { t, language, host } = useSession()
  return (
    <ParticipantView seminarId={seminarId}>
      <footer className={styles.foot}>
        <span>{t.join.asGuest}</span>
        <PlainButton look="quiet" onClick={host.guest?.leave}>
          {t.join.leave}
        </PlainButton>
        <LanguageSwitch t={t} language={language} onSpeak={(chosen) => host.guest?.speak(chosen)} />
      </footer>
    </ParticipantView>
  )
}
