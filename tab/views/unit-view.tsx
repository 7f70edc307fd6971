import type { UnitOverview } from '../../src/reads/unit.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { DocumentList } from '../units/document-list.tsx'
import { useUnitChanges } from '../use-live.ts'
import { useRead } from '../use-read.ts'
import { FeedbackView } from './feedback-view.tsx'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

/** A unit's feedback: its newest version when there is one document, else a list of them all. */
export function UnitView({ unitId }: { unitId: string }) {
  const t = useFeedbackMessages()
  const { data: units, refusal, reload } = useRead<UnitOverview[]>('/api/units')
  useUnitChanges([unitId], reload)
  const unit = units?.find(({ id }) => id === unitId)
  const [newest, ...others] = unit?.documents ?? []
  const isOneDocument = others.every(({ documentId }) => documentId === newest?.documentId)

  if (refusal && !units) return <RefusalPage code={refusal} onRetry={reload} />
  if (!units) return <Skeleton />
  if (!unit) return <RefusalPage code="not_found" onRetry={reload} />
  if (newest && isOneDocument) return <FeedbackView versionId={newest.versionId} />
  return (
    <Page>
      <Title>{`${t.feedback.unitFeedback} · ${unit.name}`}</Title>
      <br />
      {newest ? <DocumentList documents={unit.documents} /> : <p>{t.feedback.noFeedbackForUnit}</p>}
    </Page>
  )
}
