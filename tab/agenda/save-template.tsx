import { useState } from 'react'
import type { LocalText } from '../../src/language.ts'
import { send } from '../api.ts'
import { NameDialog } from '../templates/name-dialog.tsx'
import { useTemplateTexts } from '../templates/use-template-texts.ts'
import type { AgendaEditing } from './use-agenda.ts'

/** Saves a step, or the whole agenda, for the programme to use again. */
export function SaveTemplate({
  what,
  first,
  editing,
  onClose,
}: {
  what: { stepId: string } | { seminarId: string }
  first: LocalText
  editing: AgendaEditing
  onClose: () => void
}) {
  const t = useTemplateTexts()
  const [templateId] = useState(() => crypto.randomUUID())
  return (
    <NameDialog
      heading={t.saveHeading}
      help={t.saveHelp}
      first={first}
      onSave={async (title) => {
        const refused =
          'stepId' in what
            ? await send('template.saveStep', { templateId, title, ...what })
            : await send('template.saveSeminar', { templateId, title, ...what })
        if (!refused) editing.tell({ kind: 'template', title })
        return refused
      }}
      onClose={onClose}
    />
  )
}
