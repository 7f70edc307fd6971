import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { Consent } from '../comparison/consent.tsx'
import { goTo } from '../navigation.ts'
import { DocumentList } from './document-list.tsx'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'
import { Speakers } from './speakers.tsx'

const useStyles = makeStyles({
  unit: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  words: { flex: '1 1 20rem', minWidth: 0 },
  name: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  warning: { marginTop: tokens.spacingVerticalS },
  button: { minHeight: '44px' },
})

/** One unit in the overview: where feedback arrives, and what has been written. */
export function UnitSection({
  unit,
  mayImport,
  onChange,
}: {
  unit: UnitOverview
  mayImport: boolean
  onChange: () => void
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { conversation } = unit
  const name = conversation?.name ?? t.feedback.conversationUnnamed
  const isLost = conversation?.isPresent === false
  const arrival = conversation ? t.feedback.arrivesIn(name) : t.feedback.noConversation

  return (
    <section className={styles.unit} aria-labelledby={`unit-${unit.id}`}>
      <div className={styles.top}>
        <div className={styles.words}>
          <h2 id={`unit-${unit.id}`} className={styles.name}>
            {unit.name}
          </h2>
          <p className={styles.quiet}>
            {t.feedback.unitKind[unit.kind]}
            {!isLost && ` · ${arrival}`}
          </p>
          {isLost && (
            <MessageBar intent="warning" layout="multiline" className={styles.warning}>
              <MessageBarBody>{t.feedback.unreachable(name)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {mayImport && (
          <Button
            className={styles.button}
            aria-describedby={`unit-${unit.id}`}
            onClick={() => goTo({ show: 'import', unitId: unit.id })}
          >
            {t.feedback.import}
          </Button>
        )}
      </div>
      <Speakers unit={unit} onChange={onChange} />
      {unit.mayNameDeputy && <Consent unitId={unit.id} />}
      {unit.documents.length > 0 ? (
        <DocumentList documents={unit.documents} />
      ) : (
        <p className={styles.quiet}>{t.feedback.noDocuments}</p>
      )}
    </section>
  )
}
