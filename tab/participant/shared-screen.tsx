import { useRef, useState } from 'react'
import type { OwnScreen } from '../../src/reads/seminar.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { useRead } from '../use-read.ts'
import { HeadCountForm } from './head-count-form.tsx'
import styles from './shared-screen.module.css'
import { useScreenTexts } from './use-screen-texts.ts'

/** For a room with one laptop: how many sit there and answer together. */
export function SharedScreen({ seminarId }: { seminarId: string }) {
  const t = useScreenTexts()
  const { data, reload } = useRead<OwnScreen>(`/api/seminars/${seminarId}/screen`)
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (!data) return null
  const { headCount } = data
  const isShared = headCount > 1
  const done = () => {
    button.current?.focus() // the form goes, and with it what had focus
    setIsOpen(false)
    reload()
  }
  return (
    <section className={styles.screen} aria-label={t.several}>
      <p role="status" className={styles.words}>
        {isShared && t.together(headCount)}
      </p>
      <PlainButton
        ref={button}
        look="quiet"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isShared ? t.change : t.several}
      </PlainButton>
      {isOpen && <HeadCountForm seminarId={seminarId} headCount={headCount} onDone={done} />}
    </section>
  )
}
