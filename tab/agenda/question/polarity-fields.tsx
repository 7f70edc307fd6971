import { listed, longestPole } from '../../../src/poll/limits.ts'
import type { PoleRow } from '../../../src/poll/polarity.ts'
import type { FieldsProps } from '../fields-props.ts'
import { LocalField } from '../local-field.tsx'
import { blankRow } from './blank-poll.ts'
import { ListFields } from './list-fields.tsx'
import { useWritingTexts } from './use-writing-texts.ts'

/** Rows of two opposites. */
export function PolarityFields({ design, onChange, ...rest }: FieldsProps<PoleRow[]>) {
  const t = useWritingTexts()
  const change = (row: PoleRow) =>
    onChange(design.map((other) => (other.id === row.id ? row : other)))
  return (
    <ListFields
      legend={t.rows}
      nameOf={t.row}
      addLabel={t.addRow}
      items={design}
      range={listed.polarity}
      isReadOnly={rest.isReadOnly}
      onChange={onChange}
      blank={blankRow}
    >
      {(row, index) => {
        const label = (field: string) => `${t.row(index + 1)}: ${field.toLowerCase()}`
        const common = { ...rest, most: longestPole }
        return (
          <>
            <LocalField
              {...common}
              isMissing={false}
              label={label(t.theme)}
              value={row.theme}
              onChange={(theme) => change({ ...row, theme })}
            />
            <LocalField
              {...common}
              label={label(t.left)}
              value={row.left}
              onChange={(left) => change({ ...row, left })}
            />
            <LocalField
              {...common}
              label={label(t.right)}
              value={row.right}
              onChange={(right) => change({ ...row, right })}
            />
          </>
        )
      }}
    </ListFields>
  )
}
