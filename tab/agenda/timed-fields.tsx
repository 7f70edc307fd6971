import { Field, Input, makeStyles } from '@fluentui/react-components'
import type { Break, Discussion } from '../../src/step/step.ts'
import type { FieldsProps } from './fields-props.ts'
import { LocalField } from './local-field.tsx'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({ number: { maxWidth: '6rem' } })

const mostMinutes = 240

/** A discussion or a break: what it is about and how long it is. */
export function TimedFields({
  design,
  onChange,
  ...rest
}: FieldsProps<Discussion> | FieldsProps<Break>) {
  const styles = useStyles()
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
      <Field label={t.minutes}>
        <Input
          className={styles.number}
          type="number"
          min={1}
          max={mostMinutes}
          value={String(design.minutes)}
          onChange={(_, { value }) => change({ ...design, minutes: asMinutes(value) })}
        />
      </Field>
    </>
  )
}

function asMinutes(written: string): number {
  return Math.min(mostMinutes, Math.max(1, Math.round(Number(written)) || 1))
}
