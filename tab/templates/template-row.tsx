import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { OwnTemplate } from '../../src/template/template.ts'
import { useAgendaTexts } from '../agenda/use-agenda-texts.ts'
import { send } from '../api.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { useLocalText } from '../session.ts'
import { NameDialog } from './name-dialog.tsx'
import { useTemplateTexts } from './use-template-texts.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** One of the programme's own templates, and what can be done with it. */
export function TemplateRow({
  template,
  onSaveFile,
  onChange,
}: {
  template: OwnTemplate
  onSaveFile: () => void
  onChange: (refusal: ErrorCode | undefined) => void
}) {
  const styles = useStyles()
  const t = useTemplateTexts()
  const { steps } = useAgendaTexts()
  const focusTarget = useRestoreFocusTarget() // when the dialog closes
  const [isRenaming, setIsRenaming] = useState(false)
  const title = useLocalText()(template.title)
  const { id: templateId } = template

  return (
    <li className={styles.row}>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.quiet}>
          {t.kind[template.kind]} · {steps(template.steps.length)}
        </p>
      </div>
      <div className={styles.actions}>
        <Button aria-label={t.toFileOf(title)} onClick={onSaveFile}>
          {t.toFile}
        </Button>
        <Button {...focusTarget} aria-label={t.renameOf(title)} onClick={() => setIsRenaming(true)}>
          {t.rename}
        </Button>
        <AskFirst
          label={t.remove}
          name={t.removeOf(title)}
          question={t.removeQuestion(title)}
          onConfirm={() => void send('template.remove', { templateId }).then(onChange)}
        >
          {t.removeHelp}
        </AskFirst>
      </div>
      {isRenaming && (
        <NameDialog
          heading={t.renameHeading}
          first={template.title}
          onSave={async (to) => {
            const refused = await send('template.rename', { templateId, title: to })
            if (!refused) onChange(undefined)
            return refused
          }}
          onClose={() => setIsRenaming(false)}
        />
      )}
    </li>
  )
}
