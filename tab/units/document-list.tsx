import { makeStyles, tokens } from '@fluentui/react-components'
import type { FeedbackSummary } from '../../src/reads/unit.ts'
import { DocumentRow } from './document-row.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
})

export function DocumentList({ documents }: { documents: FeedbackSummary[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <DocumentRow key={document.versionId} document={document} />
      ))}
    </ul>
  )
}
