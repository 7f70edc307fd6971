import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useMessages } from '../session.ts'
import { useKeptText } from '../use-kept-text.ts'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** To strike names out of a text that somebody has written, before everybody sees it. */
export function EditAndShow({
  about,
  text,
  onSave,
  onCancel,
}: {
  /** Under what it is kept: the step may change while somebody writes. */
  about: string
  text: string
  /** Resolves to whether it has been saved. */
  onSave: (edited: string) => Promise<boolean>
  onCancel: () => void
}) {
  const styles = useStyles()
  const { seminar, tab } = useMessages()
  const { text: edited, write, drop } = useKeptText(about, text)
  const trimmed = edited.trim()
  const save = async () => {
    if (await onSave(trimmed)) drop()
  }
  const cancel = () => {
    drop()
    onCancel()
  }
  return (
    <>
      <Field label={seminar.editHelp}>
        <Textarea value={edited} resize="vertical" onChange={(_, { value }) => write(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={!trimmed} onClick={() => void save()}>
          {seminar.saveAndShow}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {tab.cancel}
        </Button>
      </div>
    </>
  )
}
