import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { linkTo } from '../navigation.ts'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({
  page: {
    maxWidth: '75rem',
    minHeight: '100vh',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalM} max(${tokens.spacingHorizontalL}, 3vw) ${tokens.spacingVerticalXXXL}`,
    fontSize: '1rem',
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    '@media print': { display: 'none' },
  },
  main: { paddingTop: tokens.spacingVerticalM },
})

/** The frame of every page outside the seminar: the way home, and the page itself. */
export function Page({ children, isHome = false }: { children: ReactNode; isHome?: boolean }) {
  const styles = useStyles()
  const t = useMessages()
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        {isHome ? (
          <span>{t.tab.name}</span>
        ) : (
          <Link {...linkTo({ show: 'home' })}>{t.tab.home}</Link>
        )}
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  )
}
