import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { lazy, Suspense } from 'react'
import type { LocalText } from '../../src/language.ts'
import type { AgendaItem } from '../../src/reads/live.ts'
import { AddStep } from './add-step.tsx'
import { useTemplateTexts } from '../templates/use-template-texts.ts'
import { AgendaStatus } from './agenda-status.tsx'
import type { AgendaEditing } from './use-agenda.ts'
import type { StepDialogHandle } from './use-step-dialog.ts'

const NewStep = lazy(() => import('./new-step.tsx').then((file) => ({ default: file.NewStep })))
const EditStep = lazy(() => import('./edit-step.tsx').then((file) => ({ default: file.EditStep })))

const BankDialog = lazy(() =>
  import('./bank-dialog.tsx').then((file) => ({ default: file.BankDialog })),
)

const SaveTemplate = lazy(() =>
  import('./save-template.tsx').then((file) => ({ default: file.SaveTemplate })),
)

const useStyles = makeStyles({
  editor: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  save: { justifySelf: 'start' },
})

/** Under the agenda: adding a step, what was done last and how to undo it, and writing a step. */
export function AgendaEditor({
  seminar,
  items,
  mayEdit,
  editing,
  dialog,
}: {
  seminar: { id: string; title: LocalText }
  items: AgendaItem[]
  mayEdit: boolean
  editing: AgendaEditing
  dialog: StepDialogHandle
}) {
  const styles = useStyles()
  const t = useTemplateTexts()
  const focusTarget = useRestoreFocusTarget() // when the dialog of its button closes
  const { opened } = dialog
  const refusal = dialog.refusal ?? editing.refusal
  return (
    <div className={styles.editor}>
      {mayEdit && <AddStep onAdd={dialog.write} onBank={dialog.openBank} />}
      <AgendaStatus editing={{ ...editing, refusal }} steps={items.length} />
      {items.length > 0 && (
        <Button
          {...focusTarget}
          className={styles.save}
          onClick={() => dialog.saveTemplate('seminar')}
        >
          {t.saveSeminar}
        </Button>
      )}
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
        {opened && 'templateOf' in opened && (
          <SaveTemplate
            {...(opened.templateOf === 'seminar'
              ? { what: { seminarId: seminar.id }, first: seminar.title }
              : { what: { stepId: opened.templateOf.id }, first: opened.templateOf.title })}
            editing={editing}
            onClose={dialog.close}
          />
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
