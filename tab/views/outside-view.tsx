import { useEffect, useState } from 'react'
import type { Texts } from '../texts/sv.ts'
import type { About } from '../../src/reads.ts'
import { Notice } from '../components/notice.tsx'
import styles from './outside-view.module.css'

/** The tab opened in a plain browser: how to get to where it works. */
export function Outside({ t }: { t: Texts }) {
  const isLocal = useIsLocal()
  const { heading, help, local, goToRoom } = t.tab.outside
  return (
    <main className={styles.page}>
      <Notice heading={heading} help={isLocal ? local : help}>
        {isLocal && (
          <a className={styles.link} href="/local/">
            {goToRoom}
          </a>
        )}
      </Notice>
    </main>
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
