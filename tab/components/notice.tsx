import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    maxWidth: '36rem',
    paddingBlock: tokens.spacingVerticalXXL,
  },
  heading: {
    fontSize: '1.5rem',
    lineHeight: 1.25,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { color: tokens.colorNeutralForeground2 },
})

/** A page, or the whole of a step, that says how things are and what to do. */
export function Notice({
  heading,
  help,
  children,
}: {
  heading: string
  help?: string
  children?: ReactNode
}) {
  const styles = useStyles()
  return (
    <div className={styles.notice}>
      <h1 className={styles.heading} tabIndex={-1}>
        {heading}
      </h1>
      {help && <p className={styles.help}>{help}</p>}
      {children}
    </div>
  )
}
