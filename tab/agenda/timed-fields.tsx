import type { Break, Discussion } from '../../src/step/step.ts'
import type { FieldsProps } from './fields-props.ts'
import { LocalField } from './local-field.tsx'
import { minutesRange } from './question/is-complete.ts'
import { NumberField } from './question/number-field.tsx'
import { useAgendaTexts } from './use-agenda-texts.ts'

/** A discussion or a break: what it is about and how long it is. */
export function TimedFields({
  design,
  onChange,
  ...rest
}: FieldsProps<Discussion> | FieldsProps<Break>) {
  const t = useAgendaTexts()
  const change = onChange as (changed: Discussion | Break) => void
  return (
    <>
      <LocalField
        {...rest}
        label={design.kind === 'break' ? t.heading : t.prompt}
        value={design.heading}
        most={300}
        onChange={(heading) => change({ ...design, heading })}
      />
      {design.kind === 'discussion' && (
        <LocalField
          {...rest}
          isLong
          isMissing={false}
          label={t.bringBack}
          help={t.bringBackHelp}
          value={design.bringBack}
          most={1000}
          onChange={(bringBack) => change({ ...design, bringBack })}
        />
      )}
      <NumberField
        label={t.minutes}
        value={design.minutes}
        range={minutesRange}
        isReadOnly={rest.isReadOnly}
        onChange={(minutes) => change({ ...design, minutes })}
      />
    </>
  )
}
