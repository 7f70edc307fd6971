import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { ImportPreview } from '../../src/reads.ts'
import { send } from '../api.ts'
import { LeftOutList } from '../feedback/left-out-list.tsx'
import { RichText } from '../feedback/rich-text.tsx'
import { goTo } from '../navigation.ts'
import { useMessages } from '../session.ts'
import { FindingCard } from './finding-card.tsx'
import { draftOf, includedIn, saveInput } from './import-draft.ts'

const useStyles = makeStyles({
  review: { display: 'grid', gap: tokens.spacingVerticalXL, minWidth: 0 },
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px' },
})

/** What was read from the file, to look through before anything is stored. */
export function Review({
  preview,
  unitId,
  documentId,
  onAnother,
}: {
  preview: ImportPreview
  unitId: string
  documentId: string | undefined
  onAnother: () => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const [draft, setDraft] = useState(() => draftOf(preview, () => crypto.randomUUID()))
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const included = includedIn(preview, draft)
  const mayNotSave = isSaving || !unitId || !draft.title.trim() || included.length === 0

  const save = async () => {
    if (mayNotSave) return
    setIsSaving(true)
    const refused = await send('feedback.save', saveInput(preview, draft, unitId, documentId))
    setIsSaving(false)
    setRefusal(refused)
    if (!refused) goTo({ show: 'feedback', versionId: draft.versionId })
  }

  return (
    <div className={styles.review}>
      <LeftOutList leftOut={preview.leftOut} />
      <Field label={t.feedback.titleLabel} required>
        <Input
          value={draft.title}
          maxLength={200}
          onChange={(_, { value }) => setDraft({ ...draft, title: value })}
        />
      </Field>
      {preview.summary.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t.feedback.summary}</h2>
          <RichText blocks={preview.summary} />
        </section>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{t.feedback.findings}</h2>
        <p role="status">
          {preview.findings.length > 0
            ? t.feedback.included(included.length, preview.findings.length)
            : t.feedback.noFindings}
        </p>
        <ol className={styles.list}>
          {preview.findings.map((finding, index) => (
            <FindingCard
              key={finding.key}
              finding={finding}
              number={index + 1}
              heading={draft.headings[finding.key] ?? ''}
              isIncluded={!draft.leftOut.includes(finding.key)}
              onRename={(heading) =>
                setDraft({ ...draft, headings: { ...draft.headings, [finding.key]: heading } })
              }
              onInclude={(isIncluded) => {
                const others = draft.leftOut.filter((key) => key !== finding.key)
                setDraft({ ...draft, leftOut: isIncluded ? others : [...others, finding.key] })
              }}
            />
          ))}
        </ol>
      </section>
      {preview.closing.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t.feedback.closing}</h2>
          <RichText blocks={preview.closing} />
        </section>
      )}
      {refusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.error[refusal]}</MessageBarBody>
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
        <Button className={styles.button} onClick={onAnother}>
          {t.feedback.chooseAnother}
        </Button>
      </div>
      {included.length === 0 && preview.findings.length > 0 && <p>{t.feedback.needOne}</p>}
    </div>
  )
}
