import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { choiceFor, mayBeSaved } from '../../src/feedback/outline/pictures.ts'
import type { ImportPreview } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { LeftOutList } from '../feedback/left-out-list.tsx'
import { Pictures, type PictureSource } from '../feedback/picture-source.ts'
import { RichText } from '../feedback/rich-text.tsx'
import { useKept } from '../use-kept.ts'
import { goTo } from '../navigation.ts'
import { draftOf, picturesToSave, saveInput } from './import-draft.ts'
import { OutlineEditor } from './outline-editor.tsx'
import { PictureTexts } from './picture-texts.tsx'
import { useBefore } from './use-before.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  review: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px' },
})

/** What was read from the file, to look through before anything is stored. */
export function Review({
  preview,
  unitId,
  documentId,
  replacedId,
  keptAs,
  onEnd,
}: {
  preview: ImportPreview
  unitId: string
  documentId: string | undefined
  /** The newest version of that document. */
  replacedId: string | undefined
  keptAs: string
  /** It has been saved, or another file is wanted. */
  onEnd: () => void
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { value: draft, keep: setDraft } = useKept(keptAs, () =>
    draftOf(preview, () => crypto.randomUUID()),
  )
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { before, refusal: unread, isReading } = useBefore(replacedId)
  const included = draft.parts.filter(({ isIncluded }) => isIncluded)
  const isNamed = draft.title.trim() !== '' && included.every(({ heading }) => heading.trim())
  const isCompared = replacedId === undefined || before !== undefined
  const pictures = picturesToSave(preview, draft)
  const isDescribed = pictures.every((each) => mayBeSaved(choiceFor(each, draft.pictures)))
  const isWhole = isNamed && included.length > 0 && isDescribed
  const mayNotSave = isSaving || !unitId || !isWhole || !isCompared

  const source = useMemo(() => picturesFrom(preview), [preview])
  const problem = refusal ?? unread

  const save = async () => {
    if (mayNotSave) return
    setIsSaving(true)
    const refused = await send(
      'feedback.save',
      saveInput(preview, draft, unitId, documentId, before),
    )
    setIsSaving(false)
    setRefusal(refused)
    if (refused) return
    onEnd()
    goTo({ show: 'feedback', versionId: draft.versionId })
  }

  return (
    <Pictures value={source}>
      <div className={styles.review}>
        <LeftOutList leftOut={preview.leftOut} />
        <Field label={t.feedback.titleLabel} required>
          <Input
            value={draft.title}
            maxLength={200}
            onChange={(_, { value }) => setDraft({ ...draft, title: value })}
          />
        </Field>
        {draft.summary.length > 0 && (
          <section className={styles.section}>
            <h2 className={styles.heading}>{t.feedback.summary}</h2>
            <RichText blocks={draft.summary} />
          </section>
        )}
        <OutlineEditor
          draft={draft}
          before={before}
          isReadingBefore={isReading}
          onChange={setDraft}
        />
        {preview.closing.length > 0 && (
          <section className={styles.section}>
            <h2 className={styles.heading}>{t.feedback.closing}</h2>
            <RichText blocks={preview.closing} />
          </section>
        )}
        <PictureTexts
          pictures={pictures}
          choices={draft.pictures}
          onChange={(choices) => setDraft({ ...draft, pictures: choices })}
        />
        {problem && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t.error[problem]}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={mayNotSave}
            onClick={() => void save()}
          >
            {t.feedback.save}
          </Button>
          <Button className={styles.button} onClick={onEnd}>
            {t.feedback.chooseAnother}
          </Button>
        </div>
        {included.length === 0 && draft.parts.length > 0 && <p>{t.feedback.needOne}</p>}
      </div>
    </Pictures>
  )
}

/** Nothing is stored yet: the bytes came with what was read. */
function picturesFrom({ pictures }: ImportPreview): PictureSource {
  return async (id) => {
    const bytes = atob(pictures.find((each) => each.id === id)?.bytes ?? '')
    return new Blob([Uint8Array.from(bytes, (sign) => sign.charCodeAt(0))])
  }
}
