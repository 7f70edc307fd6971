import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  title: {
    fontSize: 'clamp(1.5rem, 1.2rem + 1.4vw, 2.1rem)',
    lineHeight: 1.2,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  },
})

export function Title({ children }: { children: string }) {
  const styles = useStyles()
  return <h1 className={styles.title}>{children}</h1>
}
