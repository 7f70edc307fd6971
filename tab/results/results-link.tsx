import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { linkTo } from '../navigation.ts'
import { useResultsTexts } from './use-results-texts.ts'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } })

/** The way to the results of all seminars. */
export function ResultsLink() {
  const styles = useStyles()
  const r = useResultsTexts()
  return (
    <>
      <p>
        <Link {...linkTo({ show: 'results' })}>{r.link}</Link>
      </p>
      <p className={styles.quiet}>{r.linkHelp}</p>
    </>
  )
}
