import type { StepToEdit } from '../../src/reads/programme.ts'
import { codeOf, read } from '../api.ts'
import { titleOf } from './step-design.ts'
import { StepDialog } from './step-dialog.tsx'
import type { AgendaEditing } from './use-agenda.ts'

/** Changes a step as it stood on the server when it was opened, whatever this screen has seen of it. */
export function EditStep({
  step,
  editing,
  onFetch,
  onClose,
}: {
  step: StepToEdit
  editing: AgendaEditing
  onFetch: () => void
  onClose: () => void
}) {
  const { id: stepId } = step
  return (
    <StepDialog
      seminarId={editing.seminarId}
      keptAs={`step:${stepId}:${step.version}`}
      first={step.design}
      isLocked={step.isLocked}
      onSave={async (design, isForced) => {
        try {
          const base = isForced ? await read<StepToEdit>(`/api/steps/${stepId}`) : step
          const { version } = base
          return await editing.edit({ stepId, version }, base.design, design, titleOf(design))
        } catch (error) {
          return codeOf(error)
        }
      }}
      onFetch={onFetch}
      onClose={onClose}
    />
  )
}
