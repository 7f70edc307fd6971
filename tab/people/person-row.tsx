import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Role } from '../../src/actor.ts'
import type { PersonView } from '../../src/reads/programme.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { usePeopleTexts } from './use-people-texts.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '0.875rem' },
})

/** A person where they belong, with what they do there. */
export function PersonRow({
  person,
  roles,
  onEdit,
  onRemove,
}: {
  person: PersonView
  roles: Role[]
  onEdit: () => void
  onRemove: () => void
}) {
  const styles = useStyles()
  const t = usePeopleTexts()
  const { name, objectId, email } = person
  const state = objectId ? t.known : email ? t.invited(email) : t.withoutAccount
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p>{roles.map((role) => t.roles[role]).join(' · ')}</p>
        <p className={styles.quiet}>{state}</p>
      </div>
      <div>
        <Button appearance="subtle" aria-label={t.editOf(name)} onClick={onEdit}>
          {t.edit}
        </Button>
        <AskFirst
          appearance="subtle"
          label={t.remove}
          aria-label={t.removeOf(name)}
          question={t.removeQuestion(name)}
          onConfirm={onRemove}
        >
          {t.removeHelp}
        </AskFirst>
      </div>
    </div>
  )
}
