import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { Deputy } from './deputy.tsx'
import { useContactTexts } from './use-contact-texts.ts'

const useStyles = makeStyles({
  speakers: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  names: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

/** Who speaks for a unit, what it means when nobody does, and who stands in. */
export function Speakers({ unit, onChange }: { unit: UnitOverview; onChange: () => void }) {
  const styles = useStyles()
  const t = useContactTexts()
  const { name, contacts, deputy, mayNameDeputy } = unit
  const names = contacts.join(', ')
  const lacking = deputy ? t.onlyDeputy(name) : t.nobody(name)

  return (
    <div className={styles.speakers}>
      {contacts.length > 0 ? (
        <p className={styles.names}>
          {contacts.length > 1 ? t.contacts(names) : t.contact(names)}
          {deputy && ` · ${t.deputy(deputy.name)}`}
        </p>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{lacking}</MessageBarBody>
        </MessageBar>
      )}
      {deputy?.isMe && <p>{t.deputyIsYou}</p>}
      {(mayNameDeputy || deputy?.isMe) && <Deputy unit={unit} onChange={onChange} />}
    </div>
  )
}
