import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useId, useRef, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { slide as en } from '../../src/i18n/en/slide.ts'
import { slide as sv } from '../../src/i18n/sv/slide.ts'
import type { SlidePicture } from '../../src/step/step.ts'
import { codeOf } from '../api.ts'
import { useSession } from '../session.ts'
import { savePicture } from '../slide/save-picture.ts'
import { usePicture } from '../slide/use-picture.ts'
import { LocalField } from './local-field.tsx'

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  legend: { paddingBottom: tokens.spacingVerticalXS },
  help: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  small: { maxWidth: '12rem', maxHeight: '9rem', objectFit: 'contain', justifySelf: 'start' },
  status: { ':empty': { display: 'none' } },
})

/** Chooses a picture, and says in words what is on it. */
export function PictureField({
  what,
  seminarId,
  value,
  onChange,
  withEnglish,
  isMissing,
}: {
  what: 'picture' | 'presenter'
  seminarId: string
  value: SlidePicture | undefined
  onChange: (picture: SlidePicture | undefined) => void
  withEnglish: boolean
  isMissing: boolean
}) {
  const styles = useStyles()
  const { t: messages, language } = useSession()
  const t = language === 'en' ? en : sv
  const words = t[what]
  const helpId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()

  const take = async (file: File) => {
    setIsSaving(true)
    setRefusal(undefined)
    try {
      onChange({ id: await savePicture(file), alt: value?.alt ?? { sv: '' } })
    } catch (error) {
      setRefusal(codeOf(error))
    }
    setIsSaving(false)
  }

  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{words.label}</legend>
      {value && <Small seminarId={seminarId} pictureId={value.id} />}
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isSaving}
          aria-describedby={helpId}
          onClick={() => input.current?.click()}
        >
          {value ? words.change : words.choose}
        </Button>
        {value && <Button onClick={() => onChange(undefined)}>{words.remove}</Button>}
      </div>
      <p id={helpId} className={styles.help}>
        {t.help}
      </p>
      <p role="status" className={styles.status}>
        {isSaving ? t.saving : refusal && messages.error[refusal]}
      </p>
      {value && (
        <LocalField
          withEnglish={withEnglish}
          isMissing={isMissing}
          label={words.alt}
          help={words.altHelp}
          value={value.alt}
          most={300}
          onChange={(alt) => onChange({ ...value, alt })}
        />
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label={words.label}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = '' // so that the same file can be chosen again
          if (file) void take(file)
        }}
      />
    </fieldset>
  )
}

function Small({ seminarId, pictureId }: { seminarId: string; pictureId: string }) {
  const styles = useStyles()
  const url = usePicture(seminarId, pictureId)
  return url ? <img className={styles.small} src={url} alt="" /> : null
}
