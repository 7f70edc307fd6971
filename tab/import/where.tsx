import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { FeedbackSummary, UnitOverview } from '../../src/reads/unit.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  where: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    '& > *': { minWidth: 0 },
    // A long name must not make the page wider than the screen.
    '& select': { width: '100%', minWidth: 0 },
  },
})

/** Which unit a document is for, and whether it replaces one that is already there. */
export function Where({
  units,
  unitId,
  documentId,
  onUnit,
  onDocument,
}: {
  units: UnitOverview[]
  unitId: string
  documentId: string | undefined
  onUnit: (unitId: string) => void
  onDocument: (documentId: string | undefined) => void
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const documents = newestOf(units.find(({ id }) => id === unitId)?.documents ?? [])
  return (
    <div className={styles.where}>
      <Field label={t.feedback.unit} required>
        <Select value={unitId} onChange={(_, { value }) => onUnit(value)}>
          <option value="">{t.feedback.chooseUnit}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {documents.length > 0 && (
        <Field label={t.feedback.versionOf}>
          <Select
            value={documentId ?? ''}
            onChange={(_, { value }) => onDocument(value || undefined)}
          >
            <option value="">{t.feedback.newDocument}</option>
            {documents.map(({ documentId: id, title, number }) => (
              <option key={id} value={id}>
                {t.feedback.newVersionOf(title, number)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  )
}

/** A document is listed once, as its newest version. */
export function newestOf(versions: FeedbackSummary[]): FeedbackSummary[] {
  const newest = new Map<string, FeedbackSummary>()
  for (const version of versions) {
    const known = newest.get(version.documentId)
    if (!known || known.number < version.number) newest.set(version.documentId, version)
  }
  return [...newest.values()]
}
