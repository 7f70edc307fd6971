import { longestLabel, type Range } from '../../../src/poll/limits.ts'
import type { Option } from '../../../src/poll/options.ts'
import type { FieldsProps } from '../fields-props.ts'
import { LocalField } from '../local-field.tsx'
import { blankOption } from './blank-poll.ts'
import { isTwice } from './is-complete.ts'
import { ListFields } from './list-fields.tsx'
import { useWritingTexts } from './use-writing-texts.ts'

/** What is chosen among, placed on a scale, put in order or given points. */
export function OptionFields({
  what,
  range,
  design,
  onChange,
  ...rest
}: FieldsProps<Option[]> & {
  what: 'choice' | 'statements' | 'ranking' | 'allocation'
  range: Range
}) {
  const t = useWritingTexts()
  const labels = design.map(({ label }) => label)
  return (
    <ListFields
      legend={t.options[what]}
      nameOf={t.option[what]}
      addLabel={t.addOption[what]}
      items={design}
      range={range}
      isReadOnly={rest.isReadOnly}
      onChange={onChange}
      blank={blankOption}
    >
      {({ id, label }, index) => (
        <LocalField
          {...rest}
          label={t.option[what](index + 1)}
          problem={isTwice(labels, index) ? t.twice : undefined}
          value={label}
          most={longestLabel}
          onChange={(changed) =>
            onChange(design.map((each) => (each.id === id ? { ...each, label: changed } : each)))
          }
        />
      )}
    </ListFields>
  )
}
