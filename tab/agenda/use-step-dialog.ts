import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { AgendaItem } from '../../src/reads/live.ts'
import type { StepToEdit } from '../../src/reads/programme.ts'
import type { StepKind } from '../../src/step/step.ts'
import { codeOf, read } from '../api.ts'

export interface StepDialogHandle {
  /** The step that is being written, new or not; the bank; or what is being saved as a template. */
  opened:
    | { kind: StepKind }
    | { step: StepToEdit }
    | { isBank: true }
    | { templateOf: AgendaItem | 'seminar' }
    | undefined
  write: (kind: StepKind) => void
  /** Fetches the step as it is now; again, when it is open already. */
  edit: (stepId: string) => void
  /** Shows what there is to choose from. */
  openBank: () => void
  saveTemplate: (of: AgendaItem | 'seminar') => void
  close: () => void
  refusal: ErrorCode | undefined
}

/** Which step is being written right now, if any. */
export function useStepDialog(): StepDialogHandle {
  const [opened, setOpened] = useState<StepDialogHandle['opened']>()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const fetchStep = async (stepId: string) => {
    try {
      setOpened({ step: await read<StepToEdit>(`/api/steps/${stepId}`) })
      setRefusal(undefined)
    } catch (error) {
      setRefusal(codeOf(error))
    }
  }
  return {
    opened,
    write: (kind) => setOpened({ kind }),
    edit: (stepId) => void fetchStep(stepId),
    openBank: () => setOpened({ isBank: true }),
    saveTemplate: (templateOf) => setOpened({ templateOf }),
    close: () => setOpened(undefined),
    refusal,
  }
}
