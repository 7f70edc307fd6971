import { useEffect, useState } from 'react'
import type { Language } from '../../src/language.ts'
import type { About } from '../../src/reads/programme.ts'
import type { Arrived } from '../guest/arrive.ts'
import { JoinForm } from '../guest/join-form.tsx'
import type { KeptGuest } from '../guest/kept-guests.ts'
import { LanguageSwitch } from '../guest/language-switch.tsx'
import type { Texts } from '../texts/sv.ts'
import { SilentHost } from '../guest/silent-host.tsx'
import styles from './outside-view.module.css'

/** How somebody has come to the join page. */
export interface Arrival extends Pick<Arrived, 'code' | 'fault'> {
  hasLeft: boolean
  /** Framed by what should be Teams, which does not answer. */
  isHostSilent: boolean
}

/** The tab opened in a plain browser: the way in with a code, and how to get to where Teams is. */
export function OutsideView({
  t,
  language,
  arrival,
  onJoin,
  onSpeak,
}: {
  t: Texts
  language: Language
  arrival: Arrival
  onJoin: (guest: KeptGuest) => void
  onSpeak: (language: Language) => void
}) {
  const isLocal = useIsLocal()
  const { heading, help, local, goToRoom } = t.tab.outside
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span>{t.tab.name}</span>
        <LanguageSwitch t={t} language={language} onSpeak={onSpeak} />
      </header>
      <main className={styles.main}>
        {arrival.isHostSilent && <SilentHost t={t} />}
        <h1 className={styles.heading}>{t.join.heading}</h1>
        <p role="status" className={styles.status}>
          {arrival.hasLeft && t.join.hasLeft}
        </p>
        <JoinForm t={t} code={arrival.code} fault={arrival.fault} onJoin={onJoin} />
        <section className={styles.teams}>
          <h2 className={styles.subheading}>{heading}</h2>
          <p className={styles.help}>{isLocal ? local : help}</p>
          {isLocal && (
            <a className={styles.link} href="/local/">
              {goToRoom}
            </a>
          )}
        </section>
      </main>
    </div>
  )
}

function useIsLocal(): boolean {
  const [isLocal, setIsLocal] = useState(false)
  useEffect(() => {
    fetch('/api/about')
      .then((response) => response.json())
      .then(
        (about: About) => setIsLocal(about.mode === 'local'),
        () => undefined, // then it is not the local room, as far as anybody can tell
      )
  }, [])
  return isLocal
}
