import { Button, makeStyles } from '@fluentui/react-components'
import type { FindingView } from '../../src/reads/feedback.ts'
import { queryOf } from '../address.ts'
import { useSession } from '../session.ts'

const useStyles = makeStyles({
  link: { justifySelf: 'start', '@media print': { display: 'none' } },
})

/** For pointing a colleague to this very finding. They see it if they may. */
export function FindingLink({ versionId, finding }: { versionId: string; finding: FindingView }) {
  const styles = useStyles()
  const { t, host } = useSession()
  const { shareLink } = host
  if (!shareLink) return null
  const query = queryOf({ show: 'feedback', versionId, findingId: finding.id })
  return (
    <Button
      className={styles.link}
      appearance="subtle"
      size="small"
      aria-describedby={`finding-${finding.id}-heading`}
      onClick={() => shareLink(query, finding.heading)}
    >
      {t.tab.shareLink}
    </Button>
  )
}
