import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { ImportPreview } from '../../src/reads.ts'
import { RichText } from '../feedback/rich-text.tsx'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  summary: { minHeight: '44px', alignContent: 'center', cursor: 'pointer' },
})

/** One finding as it was read, to rename or leave out before it is saved. */
export function FindingCard({
  finding,
  number,
  heading,
  isIncluded,
  onRename,
  onInclude,
}: {
  finding: ImportPreview['findings'][number]
  number: number
  heading: string
  isIncluded: boolean
  onRename: (heading: string) => void
  onInclude: (isIncluded: boolean) => void
}) {
  const styles = useStyles()
  const t = useMessages()
  return (
    <li className={styles.card}>
      <Field label={t.feedback.headingLabel(number)}>
        <Input
          value={heading}
          maxLength={300}
          disabled={!isIncluded}
          onChange={(_, { value }) => onRename(value)}
        />
      </Field>
      <Checkbox
        label={t.feedback.include}
        aria-label={`${t.feedback.include}: ${heading}`}
        checked={isIncluded}
        onChange={(_, { checked }) => onInclude(checked === true)}
      />
      {finding.body.length > 0 && (
        <details>
          <summary className={styles.summary}>{t.feedback.showText}</summary>
          <RichText blocks={finding.body} />
        </details>
      )}
    </li>
  )
}
