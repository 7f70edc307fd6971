import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  clash: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  theirs: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What somebody else has written meanwhile, to be read before one chooses what is kept. */
export function Clash({
  about,
  theirs,
  children,
}: {
  about: string
  theirs: string | undefined
  /** The choices. */
  children: ReactNode
}) {
  const styles = useStyles()
  return (
    <div className={styles.clash}>
      <p>{about}</p>
      <p className={styles.theirs} dir="auto">
        {theirs}
      </p>
      <div className={styles.choices}>{children}</div>
    </div>
  )
}
