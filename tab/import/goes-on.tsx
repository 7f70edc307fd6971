import { Badge, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { Continuation } from '../../src/feedback/outline/continuation.ts'
import type { OutlinePart } from '../../src/feedback/outline/edit.ts'
import { Words } from '../feedback/finding-change.tsx'
import { plainText } from '../../src/feedback/rich-text.ts'
import type { Before } from './import-draft.ts'
import { useOutlineTexts } from './use-outline-texts.ts'
import { stateOf } from './finding-state.ts'

const useStyles = makeStyles({
  goesOn: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS, minWidth: 0 },
  field: { width: '100%', '& select': { width: '100%', minWidth: 0 } },
  toggle: { minHeight: '24px', cursor: 'pointer' },
})

/** Which finding of the version before this one is, and how it has changed since. */
export function GoesOn({
  part,
  before,
  continuation,
  onChoose,
}: {
  part: OutlinePart
  before: Before
  continuation: Continuation | undefined
  /** Empty for a new finding. */
  onChoose: (key: string) => void
}) {
  const styles = useStyles()
  const t = useOutlineTexts()
  const was = before.findings.find(({ key }) => key === continuation?.key)
  const state = stateOf(part, was)
  const isUnsure = continuation !== undefined && !continuation.isSure
  return (
    <div className={styles.goesOn}>
      <Badge appearance="outline" size="large">
        {t.state[state]}
      </Badge>
      <Field
        className={styles.field}
        label={t.goesOn(before.number)}
        {...(isUnsure && { validationState: 'warning', validationMessage: t.unsure })}
      >
        <Select value={continuation?.key ?? ''} onChange={(_, { value }) => onChoose(value)}>
          <option value="">{t.isNew}</option>
          {before.findings.map(({ key, heading }) => (
            <option key={key} value={key}>
              {heading}
            </option>
          ))}
        </Select>
      </Field>
      {was && state === 'changed' && (
        <details>
          <summary className={styles.toggle}>{t.showChange}</summary>
          <Words before={textOf(was)} after={textOf(part)} />
        </details>
      )}
    </div>
  )
}

function textOf({ heading, body }: Pick<OutlinePart, 'heading' | 'body'>): string {
  return `${heading}\n${plainText(body)}`
}
