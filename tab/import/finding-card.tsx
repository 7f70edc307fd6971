import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { OutlinePart } from '../../src/feedback/outline/edit.ts'
import { RichText } from '../feedback/rich-text.tsx'
import { placeId } from './use-arranging.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  summary: { minHeight: '44px', alignContent: 'center', cursor: 'pointer' },
})

/** One finding as it was read, to rename, leave out or arrange before it is saved. */
export function FindingCard({
  part,
  number,
  onRename,
  onInclude,
  children,
}: {
  part: OutlinePart
  number: number
  onRename: (heading: string) => void
  onInclude: (isIncluded: boolean) => void
  /** What can be done with it, and what it goes on from. */
  children: ReactNode
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { id, heading, body, isIncluded } = part
  return (
    <li className={styles.card}>
      <Field label={t.feedback.headingLabel(number)}>
        <Input
          id={placeId(id, 'heading')}
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
      {children}
      {body.length > 0 && (
        <details>
          <summary className={styles.summary}>{t.feedback.showText}</summary>
          <RichText blocks={body} />
        </details>
      )}
    </li>
  )
}
