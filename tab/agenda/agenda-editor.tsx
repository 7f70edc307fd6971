import { makeStyles, tokens } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import type { AgendaItem } from '../../src/reads/live.ts'
import { AddStep } from './add-step.tsx'
import { AgendaStatus } from './agenda-status.tsx'
import type { AgendaEditing } from './use-agenda.ts'
import type { StepDialogHandle } from './use-step-dialog.ts'

const NewStep = lazy(() => import('./new-step.tsx').then((file) => ({ default: file.NewStep })))
const EditStep = lazy(() => import('./edit-step.tsx').then((file) => ({ default: file.EditStep })))

const BankDialog = lazy(() =>
  import('./bank-dialog.tsx').then((file) => ({ default: file.BankDialog })),
)

const useStyles = makeStyles({
  editor: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
})

/** Under the agenda: adding a step, what was done last and how to undo it, and writing a step. */
export function AgendaEditor({
  items,
  editing,
  dialog,
}: {
  items: AgendaItem[]
  editing: AgendaEditing
  dialog: StepDialogHandle
}) {
  const styles = useStyles()
  const { opened } = dialog
  const refusal = dialog.refusal ?? editing.refusal
  return (
    <div className={styles.editor}>
      <AddStep onAdd={dialog.write} onBank={dialog.openBank} />
      <AgendaStatus editing={{ ...editing, refusal }} steps={items.length} />
      <Suspense>
        {opened && 'kind' in opened && (
          <NewStep
            kind={opened.kind}
            after={items.at(-1)?.id ?? null}
            editing={editing}
            onClose={dialog.close}
          />
        )}
        {opened && 'isBank' in opened && (
          <BankDialog after={items.at(-1)?.id ?? null} editing={editing} onClose={dialog.close} />
        )}
        {opened && 'step' in opened && (
          <EditStep
            key={opened.step.version}
            step={opened.step}
            editing={editing}
            onFetch={() => dialog.edit(opened.step.id)}
            onClose={dialog.close}
          />
        )}
      </Suspense>
    </div>
  )
}
