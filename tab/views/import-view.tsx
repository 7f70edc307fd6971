import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { ImportPreview } from '../../src/reads/feedback.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { codeOf } from '../api.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { FilePicker } from '../import/file-picker.tsx'
import { arrangedKey, useKeptImport } from '../import/use-kept-import.ts'
import { Review } from '../import/review.tsx'
import { newestOf, Where } from '../import/where.tsx'
import { upload } from '../upload.ts'
import { useOutlineTexts } from '../import/use-outline-texts.ts'
import { useRead } from '../use-read.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalXL, maxWidth: '48rem', minWidth: 0 },
})

/** From a Word or Markdown file to a draft for a unit. */
export function ImportView({ unitId: asked }: { unitId: string | undefined }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const outline = useOutlineTexts()
  const { data: units, refusal: unitsRefusal, reload } = useRead<UnitOverview[]>('/api/units')
  const kept = useKeptImport(asked)
  const { preview, unitId, documentId } = kept
  const [progress, setProgress] = useState<number>()
  const [refusal, setRefusal] = useState<ErrorCode>()

  const readFile = async (file: File) => {
    setRefusal(undefined)
    setProgress(0)
    try {
      kept.take(await upload<ImportPreview>('/api/feedback/preview', file, setProgress))
    } catch (error) {
      setRefusal(codeOf(error))
    }
    setProgress(undefined)
  }

  if (unitsRefusal && !units) return <RefusalPage code={unitsRefusal} onRetry={reload} />
  if (!units) return <Skeleton />
  const documents = units.find(({ id }) => id === unitId)?.documents ?? []
  return (
    <Page>
      <div className={styles.page}>
        <Title>{preview ? t.feedback.preview : t.feedback.importHeading}</Title>
        {preview && <p>{t.feedback.source(preview.sourceName)}</p>}
        <Where
          units={units}
          unitId={unitId}
          documentId={documentId}
          onUnit={(unit) => kept.goTo({ unitId: unit })}
          onDocument={(document) => kept.goTo({ unitId, documentId: document })}
        />
        {kept.isAwaitingFile && (
          <MessageBar layout="multiline">
            <MessageBarBody>{outline.sameFile}</MessageBarBody>
          </MessageBar>
        )}
        {refusal && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t.error[refusal]}</MessageBarBody>
          </MessageBar>
        )}
        {preview ? (
          <Review
            key={preview.sourceName}
            preview={preview}
            unitId={unitId}
            documentId={documentId}
            replacedId={newestOf(documents).find((one) => one.documentId === documentId)?.versionId}
            keptAs={arrangedKey(asked)}
            onEnd={kept.drop}
          />
        ) : (
          <FilePicker progress={progress} onFile={(file) => void readFile(file)} />
        )}
      </div>
    </Page>
  )
}
