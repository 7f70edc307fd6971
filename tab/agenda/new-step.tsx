import { useState } from 'react'
import type { StepKind } from '../../src/step/step.ts'
import { blankStep, titleOf } from './step-design.ts'
import { StepDialog } from './step-dialog.tsx'
import type { AgendaEditing } from './use-agenda.ts'

/** Writes a step that is not there yet. It goes last. */
export function NewStep({
  kind,
  after,
  editing,
  onClose,
}: {
  kind: StepKind
  after: string | null
  editing: AgendaEditing
  onClose: () => void
}) {
  const [id] = useState(() => crypto.randomUUID())
  const [first] = useState(() => blankStep(kind))
  return (
    <StepDialog
      seminarId={editing.seminarId}
      isNew
      keptAs={`step:${editing.seminarId}:${kind}`}
      first={first}
      onSave={(design) => editing.add(after, [{ id, design }], titleOf(design))}
      onClose={onClose}
    />
  )
}
