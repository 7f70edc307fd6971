import { Field, Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { Range } from '../../../src/poll/limits.ts'
import { isNumberIn } from './is-complete.ts'
import { useWritingTexts } from './use-writing-texts.ts'

const useStyles = makeStyles({ number: { maxWidth: '7rem' } })

/** A whole number within a range. What is written stands as it is, also while it is no such number. */
export function NumberField({
  label,
  value,
  range,
  isReadOnly,
  onChange,
}: {
  label: string
  /** NaN while what is written is no number. */
  value: number
  range: Range
  isReadOnly: boolean
  onChange: (value: number) => void
}) {
  const styles = useStyles()
  const t = useWritingTexts()
  const [written, setWritten] = useState(String(value))
  // It may also be changed from elsewhere, as when there are fewer to choose among.
  const shown = Number.isNaN(value) || Number(written) === value ? written : String(value)
  const isRight = isNumberIn(range, value)
  return (
    <Field
      label={label}
      {...(!isRight && { validationMessage: t.between(range.least, range.most) })}
    >
      <Input
        className={styles.number}
        type="number"
        inputMode="numeric"
        min={range.least}
        max={range.most}
        value={shown}
        readOnly={isReadOnly}
        onChange={(_, data) => {
          setWritten(data.value)
          onChange(data.value.trim() ? Number(data.value) : Number.NaN)
        }}
      />
    </Field>
  )
}
