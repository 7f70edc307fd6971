import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { linkTo } from '../navigation.ts'
import { useManageTexts } from './use-manage-texts.ts'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } })

/** The way to the lead's list of units. */
export function ManageUnitsLink() {
  const styles = useStyles()
  const t = useManageTexts()
  return (
    <>
      <p>
        <Link {...linkTo({ show: 'manage-units' })}>{t.link}</Link>
      </p>
      <p className={styles.quiet}>{t.linkHelp}</p>
    </>
  )
}
