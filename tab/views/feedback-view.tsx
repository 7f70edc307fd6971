import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo } from 'react'
import type { FeedbackView as Feedback } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { PictureFrom } from '../copied/picture-from.ts'
import { dateText } from '../dates.ts'
import { Acknowledgement } from '../feedback/acknowledgement.tsx'
import { Article, findingHeading } from '../feedback/article.tsx'
import { Changes } from '../feedback/changes.tsx'
import { Contents } from '../feedback/contents.tsx'
import { JointAnswer } from '../feedback/joint-answer.tsx'
import { Pictures, picturesOf } from '../feedback/picture-source.ts'
import { PreliminaryNotice } from '../feedback/preliminary-notice.tsx'
import { Session } from '../feedback/session.tsx'
import { StaffPanel } from '../feedback/staff-panel.tsx'
import { VersionList } from '../feedback/version-list.tsx'
import { WordButton } from '../feedback/word-button.tsx'
import { useSession } from '../session.ts'
import { useUnitChanges } from '../use-live.ts'
import { useLanding } from '../use-landing.ts'
import { useRead } from '../use-read.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  heading: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXL,
  },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  keep: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  print: { '@media print': { display: 'none' } },
  columns: {
    display: 'grid',
    alignItems: 'start',
    gap: 'min(4rem, 5vw)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 900px)': { gridTemplateColumns: '15rem minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
})

/** A feedback document, to read at ease and to answer. */
export function FeedbackView({
  versionId,
  findingId,
}: {
  versionId: string
  /** Where a link leads. */
  findingId?: string | undefined
}) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { data, refusal, reload } = useRead<Feedback>(`/api/feedback/${versionId}`)
  useUnitChanges(data ? [data.unit.id] : [], reload)
  const pictures = useMemo(() => picturesOf(versionId), [versionId])
  const isForMe = data?.mayRespond ?? false
  useEffect(() => {
    if (isForMe) void send('feedback.open', { versionId })
  }, [isForMe, versionId])

  useLanding(findingId && data ? () => findingHeading(findingId) : undefined)

  if (refusal && !data) return <RefusalPage code={refusal} onRetry={reload} />
  if (!data) return <Skeleton />
  return (
    <Page>
      <div className={styles.heading}>
        <p>
          {t.feedback.unitFeedback} · {data.unit.name}
        </p>
        <Title>{data.title}</Title>
        <div className={styles.meta}>
          <p>
            {t.feedback.version(data.number)} ·{' '}
            {data.deliveredAt
              ? t.feedback.deliveredAt(dateText(data.deliveredAt, language))
              : t.feedback.notDelivered}
          </p>
          <div className={styles.keep}>
            <WordButton feedback={data} />
            <Button className={styles.print} onClick={() => print()}>
              {t.feedback.print}
            </Button>
          </div>
        </div>
        <VersionList feedback={data} />
      </div>
      <PreliminaryNotice feedback={data} />
      <StaffPanel feedback={data} onDone={reload} />
      <Session feedback={data} onDone={reload} />
      <div className={styles.columns}>
        <Contents feedback={data} />
        <div>
          <Changes feedback={data} />
          <Pictures value={pictures}>
            <PictureFrom value={`${data.unit.name} · ${data.title}`}>
              <Article feedback={data} onDone={reload} />
            </PictureFrom>
          </Pictures>
          <JointAnswer feedback={data} onDone={reload} />
          <Acknowledgement feedback={data} onDone={reload} />
        </div>
      </div>
    </Page>
  )
}
