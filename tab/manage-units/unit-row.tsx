import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import type { ListedUnit } from '../../src/unit/unit.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { useFocusAfter } from '../use-focus-after.ts'
import { draftOf } from './unit-draft.ts'
import { UnitForm } from './unit-form.tsx'
import { useManageTexts } from './use-manage-texts.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 20rem', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontSize: '1.125rem', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '0.875rem' },
})

/** A unit in the list, or the form to change it. */
export function UnitRow({
  unit,
  isWriting,
  onWrite,
  onDone,
  onRemove,
}: {
  unit: ListedUnit
  isWriting: boolean
  onWrite: (isWriting: boolean) => void
  onDone: (said: string) => void
  onRemove: () => void
}) {
  const styles = useStyles()
  const t = useManageTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusAfter(isWriting, heading)
  const { id, name, kind, contacts, ties } = unit
  const canGo = ties.length === 0
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 ref={heading} tabIndex={-1} className={styles.name}>
          {name}
        </h2>
        {isWriting ? (
          <UnitForm key={id} unit={draftOf(unit)} onDone={onDone} onCancel={() => onWrite(false)} />
        ) : (
          <>
            <p>
              {t.kinds[kind]} · {contacts.length > 0 ? t.contacts(contacts) : t.noContact}
            </p>
            {!canGo && <p className={styles.quiet}>{t.tied(ties)}</p>}
          </>
        )}
      </div>
      {!isWriting && (
        <div>
          <Button appearance="subtle" aria-label={t.editOf(name)} onClick={() => onWrite(true)}>
            {t.edit}
          </Button>
          {canGo && (
            <AskFirst
              appearance="subtle"
              label={t.remove}
              name={t.removeOf(name)}
              question={t.removeQuestion(name)}
              onConfirm={onRemove}
            >
              {t.removeHelp}
            </AskFirst>
          )}
        </div>
      )}
    </li>
  )
}
