import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { CardPreview as Preview } from '../../src/reads/delivery.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  preview: { display: 'grid', gap: tokens.spacingVerticalS, maxWidth: '30rem' },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2 },
  card: {
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    '& .ac-actionSet': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
    '& .ac-actionSet .ac-pushButton': { flexShrink: '0 !important', maxWidth: '100%' },
    '& .ac-pushButton': {
      minHeight: '36px',
      paddingInline: tokens.spacingHorizontalM,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
    '& .ac-input': {
      minHeight: '36px',
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
})

/** The very card that the unit will get, drawn by the same library as in Teams. */
export function CardPreview({ versionId }: { versionId: string }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { data, refusal } = useRead<Preview>(`/api/feedback/${versionId}/card?language=${language}`)
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    let isCurrent = true
    async function draw(json: object): Promise<void> {
      const { drawCard } = await import('./card-host.ts')
      const drawn = drawCard(json)
      if (isCurrent && drawn) place.current?.replaceChildren(drawn)
    }
    if (data) void draw(data.card)
    return () => {
      isCurrent = false
    }
  }, [data])

  return (
    <section className={styles.preview} aria-labelledby="card-preview">
      <h2 id="card-preview" className={styles.heading}>
        {t.feedback.cardPreview}
      </h2>
      {refusal ? (
        <p role="status">{t.error[refusal]}</p>
      ) : (
        <>
          <p className={styles.help}>{t.feedback.cardPreviewHelp}</p>
          <div ref={place} className={styles.card} />
        </>
      )}
    </section>
  )
}
