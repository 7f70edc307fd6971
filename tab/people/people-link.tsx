import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { linkTo } from '../navigation.ts'
import { usePeopleTexts } from './use-people-texts.ts'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } })

/** The way to the lead's list of people. */
export function PeopleLink() {
  const styles = useStyles()
  const t = usePeopleTexts()
  return (
    <>
      <p>
        <Link {...linkTo({ show: 'people' })}>{t.link}</Link>
      </p>
      <p className={styles.quiet}>{t.linkHelp}</p>
    </>
  )
}
