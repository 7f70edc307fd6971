import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Messages } from '../../src/i18n/messages.ts'
import type { About } from '../../src/reads.ts'
import { Notice } from '../components/notice.tsx'

const useStyles = makeStyles({
  page: { maxWidth: '40rem', marginInline: 'auto', paddingInline: tokens.spacingHorizontalL },
  link: { color: tokens.colorBrandForegroundLink },
})

/** The tab opened in a plain browser: how to get to where it works. */
export function Outside({ t }: { t: Messages }) {
  const styles = useStyles()
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
