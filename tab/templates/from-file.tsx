import { Button, makeStyles } from '@fluentui/react-components'
import { useRef } from 'react'
import { useTemplateTexts } from './use-template-texts.ts'

const useStyles = makeStyles({ button: { minHeight: '44px', justifySelf: 'start' } })

/** Lets the person choose a file with templates. */
export function FromFile({
  isReading,
  onFile,
}: {
  isReading: boolean
  onFile: (file: File) => void
}) {
  const styles = useStyles()
  const t = useTemplateTexts()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        className={styles.button}
        disabledFocusable={isReading}
        onClick={() => input.current?.click()}
      >
        {isReading ? t.reading : t.fromFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = '' // so that the same file can be chosen again after it has been mended
          if (file) onFile(file)
        }}
      />
    </>
  )
}
