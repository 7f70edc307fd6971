import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** To strike names out of a text that somebody has written, before everybody sees it. */
export function EditAndShow({
  text,
  onSave,
  onCancel,
}: {
  text: string
  onSave: (edited: string) => void
  onCancel: () => void
}) {
  const styles = useStyles()
  const { seminar, tab } = useMessages()
  const [edited, setEdited] = useState(text)
  const trimmed = edited.trim()
  return (
    <>
      <Field label={seminar.editHelp}>
        <Textarea value={edited} resize="vertical" onChange={(_, { value }) => setEdited(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={!trimmed} onClick={() => onSave(trimmed)}>
          {seminar.saveAndShow}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {tab.cancel}
        </Button>
      </div>
    </>
  )
}
