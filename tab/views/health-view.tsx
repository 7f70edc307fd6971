import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Health } from '../../src/reads/operations.ts'
import { Notice } from '../components/notice.tsx'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { dateTimeText } from '../dates.ts'
import { type Part, partsOf, wellnessOf } from '../health/parts.ts'
import { useHealthTexts } from '../health/use-health-texts.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'

const updateEveryMs = 15_000

const useStyles = makeStyles({
  health: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '44rem' },
  summary: { fontSize: '1.25rem' },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  part: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  update: { minHeight: '44px', justifySelf: 'start' },
})

/** For the programme's lead: how the service is, and what to do about what is not as it should be. */
export function HealthView() {
  const styles = useStyles()
  const { language } = useSession()
  const t = useHealthTexts()
  const { data, refusal, reload } = useRead<Health>('/api/health')
  useEffect(() => {
    const timer = setInterval(reload, updateEveryMs)
    return () => clearInterval(timer)
  }, [reload])

  if (refusal === 'unavailable') return <Unanswered onRetry={reload} />
  if (refusal && !data) return <RefusalPage code={refusal} onRetry={reload} />
  if (!data) return <Skeleton />
  const parts = partsOf(data, t, (iso) => dateTimeText(iso, language))
  return (
    <Page>
      <div className={styles.health}>
        <Title>{t.heading}</Title>
        <p role="status" className={styles.summary}>
          {t.summary[wellnessOf(parts)]}
        </p>
        <ul className={styles.list}>
          {parts.map((part) => (
            <PartCard key={part.name} part={part} />
          ))}
        </ul>
        <Button className={styles.update} onClick={reload}>
          {t.update}
        </Button>
      </div>
    </Page>
  )
}

const colours = { well: 'success', look: 'warning', bad: 'danger' } as const

function PartCard({ part: { name, wellness, text, advice } }: { part: Part }) {
  const styles = useStyles()
  const t = useHealthTexts()
  return (
    <li className={styles.part}>
      <div className={styles.top}>
        <h2 className={styles.name}>{name}</h2>
        <Badge appearance="tint" color={colours[wellness]}>
          {t.wellness[wellness]}
        </Badge>
      </div>
      <p>{text}</p>
      {advice && <p>{advice}</p>}
    </li>
  )
}

function Unanswered({ onRetry }: { onRetry: () => void }) {
  const styles = useStyles()
  const t = useHealthTexts()
  return (
    <Page>
      <Notice {...t.unanswered}>
        <Button className={styles.update} onClick={onRetry}>
          {t.update}
        </Button>
      </Notice>
    </Page>
  )
}
