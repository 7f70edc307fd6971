import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { SeminarSummary } from '../../src/reads/programme.ts'
import { linkTo } from '../navigation.ts'
import { useLocalText, useMessages } from '../session.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    minHeight: '56px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

export function SeminarRow({ seminar }: { seminar: SeminarSummary }) {
  const styles = useStyles()
  const t = useMessages()
  const localText = useLocalText()
  const { id, title, unitName, status } = seminar
  return (
    <li className={styles.row}>
      <div>
        <Link className={styles.title} {...linkTo({ show: 'seminar', seminarId: id })}>
          {localText(title)}
        </Link>
        {unitName && <p className={styles.quiet}>{unitName}</p>}
      </div>
      <Badge appearance={status === 'running' ? 'filled' : 'outline'} color="brand" size="large">
        {t.seminar.status[status]}
      </Badge>
    </li>
  )
}
