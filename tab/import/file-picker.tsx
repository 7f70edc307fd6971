import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components'
import { type DragEvent, useRef, useState } from 'react'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  place: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: 'center',
  },
  over: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  help: { color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px' },
  bar: { width: 'min(100%, 20rem)' },
})

/** Takes one file, dropped or chosen, and shows how far it has come. */
export function FilePicker({
  progress,
  onFile,
}: {
  /** From 0 to 1; 1 while the server reads the file; undefined when nothing is on its way. */
  progress: number | undefined
  onFile: (file: File) => void
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const [isOver, setIsOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }

  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {progress === undefined ? (
        <>
          <p>{t.feedback.drop}</p>
          <Button
            appearance="primary"
            className={styles.button}
            aria-describedby="file-help"
            onClick={() => input.current?.click()}
          >
            {t.feedback.chooseFile}
          </Button>
          <p id="file-help" className={styles.help}>
            {t.feedback.fileHelp}
          </p>
        </>
      ) : (
        <>
          <p role="status">
            {progress < 1 ? t.feedback.uploading(Math.round(progress * 100)) : t.feedback.reading}
          </p>
          <ProgressBar
            className={styles.bar}
            aria-label={t.feedback.file}
            value={progress < 1 ? progress : undefined}
          />
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.md,.markdown"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = '' // so that the same file can be chosen again after it has been mended
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
