import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  heading: {
    fontSize: 'clamp(1.3rem, 1.1rem + 1vw, 1.75rem)',
    lineHeight: 1.25,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  },
})

/** The only heading of a step. Takes focus when the step changes under somebody's hands. */
export function StepHeading({ children, id }: { children: string; id?: string }) {
  const styles = useStyles()
  return (
    <h1 className={styles.heading} tabIndex={-1} id={id}>
      {children}
    </h1>
  )
}
